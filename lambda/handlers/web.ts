import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { createS3 } from '../adapters/s3-client.ts';
import { s3IssueFiles } from '../adapters/s3-issue-files.ts';
import { systemClock } from '../adapters/system.ts';
import { decodeNewsletter, HANDLER_WIRES, readConfig } from '../config.ts';
import { serveReader } from '../serve-reader.ts';

const config = readConfig(process.env, HANDLER_WIRES.web);
const ports = {
  clock: systemClock,
  subscribers: dynamoSubscribers(createDynamo(), config.subscribersTable),
  files: s3IssueFiles(createS3(), config.bucket),
  newsletter: decodeNewsletter(config.newsletter),
};

/** Mail styles are inline; nothing else may run or load but pictures of the article's site. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Called by the HTTP API for everything that a reader opens. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { method } = event.requestContext.http;
  const { status, html } = await serveReader({ method, path: event.rawPath }, ports);
  return { statusCode: status, headers: HEADERS, body: html };
}
