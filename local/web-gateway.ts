import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { lambdaContext } from './lambda-context.ts';
import { type Listening, listen } from './listen.ts';
import { readBody } from './read-body.ts';
import { webEvent } from './web-event.ts';

export type WebHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyResultV2 | undefined>;

/** An HTTP API's own limit for a request, and the longest it waits for a function. */
const MAX_REQUEST_BYTES = 10 * 1024 * 1024;
const TIMEOUT_SECONDS = 30;

/** Stands before the web function as an HTTP API does in the cloud. `onError` hears of what the handler threw. */
export function startWebGateway(
  handler: WebHandler,
  onError: (error: unknown) => void = console.error,
): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(handler, request)
      .catch((error: unknown) => {
        onError(error);
        return refusal(500, 'Internal Server Error');
      })
      .then((result) => write(response, result));
  });
  return listen(server);
}

async function answer(handler: WebHandler, request: IncomingMessage): Promise<APIGatewayProxyResultV2 | undefined> {
  const body = await readBody(request, MAX_REQUEST_BYTES);
  if (!body) return refusal(413, 'Request Entity Too Large');
  return handler(webEvent(request, body), lambdaContext('web', TIMEOUT_SECONDS));
}

const refusal = (statusCode: number, message: string): APIGatewayProxyResultV2 => ({
  statusCode,
  body: JSON.stringify({ message }),
});

/** An answer without a status is the body itself, as JSON: the short form that payload format 2.0 allows. */
function write(response: ServerResponse, result: APIGatewayProxyResultV2 | undefined): void {
  const full =
    typeof result === 'object' && 'statusCode' in result
      ? result
      : { body: typeof result === 'string' ? result : JSON.stringify(result ?? null) };
  response.statusCode = full.statusCode ?? 200;
  response.setHeader('content-type', 'application/json');
  for (const [name, value] of Object.entries(full.headers ?? {})) response.setHeader(name, String(value));
  if (full.cookies) response.setHeader('set-cookie', full.cookies);
  response.end(Buffer.from(full.body ?? '', full.isBase64Encoded ? 'base64' : 'utf8'));
}
