import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { encodeNewsletter, FAREWELL_ROWS, THROTTLE_ROWS } from '../lambda/config.ts';
import { HandlerFunction } from './handler-function.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface WebFunctionProps {
  readonly code: Code;
  readonly settings: Settings;
  readonly storage: Storage;
  readonly mail: MailIdentity;
  readonly metrics: string;
}

/** What a reader opens in a browser: the sign-up, the links of their mails, the issues. */
export class WebFunction extends HandlerFunction {
  constructor(scope: Construct, { code, settings, storage, mail, metrics }: WebFunctionProps) {
    super(scope, 'web', {
      code,
      description: "Readers' pages: sign-up, leaving, and the issues",
      // Longer than a request to SES may hang, shorter than the API waits.
      timeoutSeconds: 28,
      memoryMegabytes: 512,
    });
    storage.subscribers.grantTo(this, 'BatchGetItem', 'PutItem', 'UpdateItem');
    // Anybody can call this function: it must not be able to write that somebody got an issue.
    storage.deliveries.grantRowsTo(this, [THROTTLE_ROWS, FAREWELL_ROWS], 'UpdateItem');
    storage.issues.grantTo(this, 'GetItem', 'Query');
    storage.articles.grantTo(this, ['issues'], 'GetObject');
    storage.articles.grantListTo(this, 'issues');
    mail.grantSendingTo(this);
    this.wire({ metrics, newsletter: encodeNewsletter(settings.newsletter) });
  }
}
