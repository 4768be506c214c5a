import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Listening, listen } from '../listen.ts';
import { readBody } from '../read-body.ts';
import { getSendQuota } from './get-send-quota.ts';
import type { AcceptedMail, Account, Answer, FaultPlan, Parameters } from './model.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { parseRequest } from './parse-request.ts';
import { createQuota } from './quota.ts';
import { refuse } from './refuse.ts';
import { sendRawEmail } from './send-raw-email.ts';
import type { Service } from './service.ts';
import { writeMaildir } from './write-maildir.ts';
import { answerXml } from './xml.ts';

export interface SesOptions {
  readonly account: Account;
  readonly faults?: FaultPlan;
  readonly onAccepted?: (mail: AcceptedMail) => void | Promise<void>;
  /** A folder that also gets every message, as a Maildir. */
  readonly maildir?: string;
  readonly now?: () => Date;
}

export interface Ses extends Listening {
  readonly outbox: Outbox;
}

type Action = (service: Service, parameters: Parameters) => Answer | Promise<Answer>;

const ACTIONS: Readonly<Record<string, Action>> = { SendRawEmail: sendRawEmail, GetSendQuota: getSendQuota };

/** A message of 10 MB, as base64 (4/3) in a form (each "+" and "/" becomes three), with some room. */
const MAX_REQUEST_BYTES = 32 * 1024 * 1024;
const UNREADABLE = refuse(
  'MalformedQueryString',
  `The request is no form, or has more than ${MAX_REQUEST_BYTES} bytes.`,
);

/** Starts an endpoint that speaks the Query protocol of SES, version 2010-12-01, far enough to send mail. */
export async function startSes(options: SesOptions): Promise<Ses> {
  const service = createService(options);
  const server = createServer((request, response) => {
    handle(service, request, response).catch(() => response.destroy());
  });
  return { ...(await listen(server)), outbox: service.outbox };
}

function createService(options: SesOptions): Service {
  const { account, faults = () => undefined, now = () => new Date() } = options;
  return {
    account,
    faults,
    now,
    quota: createQuota(account, () => now().getTime()),
    outbox: createOutbox(),
    onAccepted: async (mail) => {
      if (options.maildir) await writeMaildir(options.maildir, mail);
      await options.onAccepted?.(mail);
    },
  };
}

async function handle(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, MAX_REQUEST_BYTES);
  const parameters = body && parseRequest(body.toString('utf8'));
  const action = parameters?.get('Action') ?? '';
  const answer = parameters ? await act(service, action, parameters) : UNREADABLE;
  if (answer.kind === 'silence') {
    request.socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const status = answer.kind === 'refusal' ? answer.status : 200;
  response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': requestId });
  response.end(answerXml(action, answer, requestId));
}

function act(service: Service, action: string, parameters: Parameters): Answer | Promise<Answer> {
  const perform = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (perform) return perform(service, parameters);
  return refuse('InvalidAction', `Could not find operation ${action} for version ${parameters.get('Version') ?? ''}`);
}
