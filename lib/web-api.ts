import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';
import type { Settings } from './settings.ts';
import { WebDomain } from './web-domain.ts';

/** More than readers need on the day of an issue, little enough that a flood costs cents and not the account's Lambda. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** Named so that the access log can tell them apart; what is not named reaches the same function. */
const ROUTES: readonly (readonly [path: string, ...methods: HttpMethod[]])[] = [
  ['/', HttpMethod.GET],
  ['/subscribe', HttpMethod.POST],
  ['/confirm/{key}', HttpMethod.GET, HttpMethod.POST],
  ['/unsubscribe/{key}', HttpMethod.GET, HttpMethod.POST],
  ['/you/{key}', HttpMethod.GET, HttpMethod.POST],
  ['/issues', HttpMethod.GET],
  ['/issues/{id}', HttpMethod.GET],
  ['/feed.xml', HttpMethod.GET],
];

/** No path and no address: the key in a path is the reader's own. `routeKey` says "GET /unsubscribe/{key}". */
const LOGGED = ['requestId', 'requestTime', 'routeKey', 'status', 'responseLatency', 'integrationErrorMessage'];

/** The address under which readers reach the web function. */
export class WebApi extends Construct {
  /** https, no slash at the end. */
  readonly baseUrl: string;
  /** Under which CloudWatch counts its requests. */
  readonly apiId: string;

  constructor(
    scope: Construct,
    id: string,
    web: HandlerFunction,
    { domain, hostedZone }: Pick<Settings, 'domain' | 'hostedZone'>,
  ) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('function', web.lambda);
    // All other paths get the newsletter's own "not found" page.
    const api = new HttpApi(this, 'http', {
      // What the console lists; many may be called the same.
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      defaultIntegration: integration,
    });
    this.baseUrl = domain ? `https://${domain}` : api.apiEndpoint;
    this.apiId = api.apiId;
    web.wire({ baseUrl: this.baseUrl });
    for (const [path, ...methods] of ROUTES) api.addRoutes({ path, methods, integration });
    const stage = new HttpStage(this, 'stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: { destination: new LogGroupLogDestination(this.log()), format: format() },
    });
    if (domain && hostedZone) new WebDomain(this, 'domain', { domain, hostedZone, api, stage });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Readers have no account; the key in the link of their own mail is what lets them in.',
    });
  }

  private log(): LogGroup {
    return new LogGroup(this, 'log', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
  }
}

const format = (): AccessLogFormat =>
  AccessLogFormat.custom(JSON.stringify(Object.fromEntries(LOGGED.map((name) => [name, `$context.${name}`]))));
