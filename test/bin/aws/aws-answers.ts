import { createServer, type IncomingMessage } from 'node:http';
import { type Listening, listen } from '../../../local/listen.ts';
import { readBody } from '../../../local/read-body.ts';

/** What a service says: an XML result for the Query protocol, JSON for the others, or an error. */
export type AwsAnswer =
  | { readonly xml: string }
  | { readonly json: object }
  | { readonly error: string; readonly message?: string; readonly status?: number };

/** By the operation's name, "DescribeStacks", or method and path of a REST service, "GET /v2/email/account". */
export type AwsAnswers = Readonly<Record<string, AwsAnswer>>;

export interface AwsServer extends Listening {
  /** May be changed while it runs. */
  answers: AwsAnswers;
  /** Operations that were asked for, in order. */
  readonly asked: string[];
}

const MAX_BODY = 1_000_000;

/** A loopback server that speaks AWS's protocols and says what it was given to say; what it was not given is denied. */
export async function startAwsAnswers(answers: AwsAnswers = {}): Promise<AwsServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const name = await operationOf(request);
    asked.push(name);
    const denied = {
      error: 'AccessDeniedException',
      message: `User is not authorized to perform ${name}`,
      status: 403,
    };
    const { status, type, body } = written(name, aws.answers[name] ?? denied, isQuery(request));
    response.writeHead(status, { 'content-type': type, 'x-amzn-requestid': 'r' });
    response.end(body);
  });
  const aws = { ...(await listen(server)), answers, asked };
  return aws;
}

const isQuery = ({ headers }: IncomingMessage) => /x-www-form-urlencoded/.test(headers['content-type'] ?? '');

async function operationOf(request: IncomingMessage): Promise<string> {
  const body = (await readBody(request, MAX_BODY))?.toString('utf8') ?? '';
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return target.split('.')[1] ?? '';
  if (isQuery(request)) return new URLSearchParams(body).get('Action') ?? '';
  return `${request.method} ${(request.url ?? '').split('?')[0]}`;
}

function written(name: string, answer: AwsAnswer, isXml: boolean) {
  if ('xml' in answer)
    return xml(200, `<${name}Response><${name}Result>${answer.xml}</${name}Result></${name}Response>`);
  if ('json' in answer) return json(200, answer.json);
  const { error, message = error, status = 400 } = answer;
  if (isXml)
    return xml(
      status,
      `<ErrorResponse><Error><Code>${error}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    );
  return json(status, { __type: error, code: error, message });
}

const xml = (status: number, body: string) => ({ status, type: 'text/xml', body });
const json = (status: number, body: object) => ({ status, type: 'application/json', body: JSON.stringify(body) });
