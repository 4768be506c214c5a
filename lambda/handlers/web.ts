import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoFarewells } from '../adapters/dynamo-farewells.ts';
import { dynamoIssues } from '../adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { dynamoThrottle } from '../adapters/dynamo-throttle.ts';
import { keepingFarewells } from '../adapters/keeping-farewells.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { rememberingFiles } from '../adapters/remembering-files.ts';
import { rememberingIssues } from '../adapters/remembering-issues.ts';
import { createS3 } from '../adapters/s3-client.ts';
import { s3IssueFiles } from '../adapters/s3-issue-files.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { randomText, systemClock } from '../adapters/system.ts';
import { decodeNewsletter, HANDLER_WIRES, readConfig } from '../config.ts';
import { serveReader } from '../serve-reader.ts';

const config = readConfig(process.env, HANDLER_WIRES.web);
const dynamo = createDynamo();

/** As many files as a page of the archive shows, and some. */
const FILES = 50;

const ports = {
  clock: systemClock,
  random: randomText,
  subscribers: keepingFarewells(
    dynamoSubscribers(dynamo, config.subscribersTable),
    dynamoFarewells(dynamo, config.deliveriesTable),
  ),
  throttle: dynamoThrottle(dynamo, config.deliveriesTable),
  mailer: sesMailer(config.configurationSet),
  issues: rememberingIssues(dynamoIssues(dynamo, config.issuesTable), systemClock),
  files: rememberingFiles(s3IssueFiles(createS3(), config.bucket), FILES),
  newsletter: decodeNewsletter(config.newsletter),
  baseUrl: config.baseUrl,
  tell: powertoolsMetrics(config.metrics, 'web'),
};

/** Called by the HTTP API for everything that a reader opens. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { method, sourceIp: ip } = event.requestContext.http;
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
  const query = Object.fromEntries(new URLSearchParams(event.rawQueryString));
  const request = { method, path: event.rawPath, query, headers: event.headers as Record<string, string>, body, ip };
  const { status, headers, body: answer } = await serveReader(request, ports);
  return { statusCode: status, headers, body: answer };
}
