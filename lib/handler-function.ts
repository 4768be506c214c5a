import { PolicyStatement, type PolicyStatementProps, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { WIRES, type Wire } from '../lambda/config.ts';
import type { HandlerName } from './handlers.ts';

export interface HandlerFunctionProps {
  readonly code: Code;
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
}

/**
 * One handler in the cloud. It starts with no rights but to write its own log; whoever owns a resource hands out the
 * permission and the environment together, through `allow` and `wire`.
 */
export class HandlerFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;

  constructor(scope: Construct, handler: HandlerName, props: HandlerFunctionProps) {
    super(scope, handler);
    this.timeoutSeconds = props.timeoutSeconds;
    this.memoryMegabytes = props.memoryMegabytes;
    const logGroup = new LogGroup(this, 'log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Not the managed basic role: that may write to every log of the account.
    this.role = new Role(this, 'role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] });
    this.lambda = new LambdaFunction(this, 'function', {
      description: props.description,
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMegabytes,
      role: this.role,
      logGroup,
    });
  }

  /** Tells the handler where something is. */
  wire(values: Readonly<Partial<Record<Wire, string>>>): void {
    for (const [wire, value] of Object.entries(values)) this.lambda.addEnvironment(WIRES[wire as Wire], value);
  }

  allow(statement: PolicyStatementProps): void {
    this.role.addToPrincipalPolicy(new PolicyStatement(statement));
  }
}
