import { decodeSending, WIRES } from '../../lambda/config.ts';
import type { Sending } from '../../lambda/model/settings.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import type { Whereabouts } from './find-tables.ts';
import { readOutputs } from './read-outputs.ts';

export interface FoundRecipients extends Pick<Sending, 'recipients'> {
  /** Why nobody can say whom the newsletter mails; a count then takes everybody for a recipient. */
  readonly doubt?: string;
}

/**
 * Whom the deployed newsletter mails at all: from the environment, as its functions are told, and where that is silent, from the
 * digest function itself. cdk.json may say something else since it was deployed.
 */
export async function findRecipients({ env, stack }: Whereabouts): Promise<FoundRecipients> {
  const told = env[WIRES.sending];
  if (told) return recipientsIn(told);
  if (env[WIRES.subscribersTable])
    return { doubt: `the environment names ${WIRES.subscribersTable}, but has no ${WIRES.sending}` };
  const { DigestFunction: name } = await readOutputs(stack ?? readSettings().stack, `set ${WIRES.sending}`);
  if (!name) return { doubt: 'the stack has no output DigestFunction; deploy it again' };
  return askFunction(name);
}

async function askFunction(name: string): Promise<FoundRecipients> {
  // Loaded only here: who counts no issue does not pay for it.
  const { GetFunctionConfigurationCommand, LambdaClient } = await import('@aws-sdk/client-lambda');
  const client = new LambdaClient({});
  try {
    const { Environment } = await client.send(new GetFunctionConfigurationCommand({ FunctionName: name }));
    const sending = Environment?.Variables?.[WIRES.sending];
    return sending ? recipientsIn(sending) : { doubt: `the function ${name} has no ${WIRES.sending}; deploy it again` };
  } catch (error) {
    return { doubt: `lambda:GetFunctionConfiguration of ${name} said "${(error as Error).message}"` };
  } finally {
    client.destroy();
  }
}

function recipientsIn(sending: string): FoundRecipients {
  const { recipients } = decodeSending(sending);
  return recipients ? { recipients } : {};
}
