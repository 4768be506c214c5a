import { devNull } from 'node:os';

export interface Endpoints {
  readonly dynamodb: string;
  /** SQS, SNS and S3. */
  readonly queuesAndBucket: string;
  readonly ses: string;
}

/** The region that the local services think they are in. */
export const LOCAL_REGION = 'us-east-1';

/** Tells every AWS SDK client in the process to talk to the local services, and to nothing else, whatever is set already. */
export function awsEnvironment({ dynamodb, queuesAndBucket, ses }: Endpoints): Readonly<Record<string, string>> {
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_SQS: queuesAndBucket,
    AWS_ENDPOINT_URL_S3: queuesAndBucket,
    AWS_ENDPOINT_URL_SES: ses,
    // A service that is missing here must fail here: it must not reach the operator's real account.
    AWS_ENDPOINT_URL: queuesAndBucket,
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
    // An operator's profile, session and files would otherwise win over the credentials above.
    AWS_PROFILE: '',
    AWS_SESSION_TOKEN: '',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    // The functions' logs go to this process's console, and nothing counts metrics here.
    POWERTOOLS_DEV: 'true',
  };
}
