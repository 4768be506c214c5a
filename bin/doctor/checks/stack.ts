import { DescribeStackEventsCommand, type StackEvent } from '@aws-sdk/client-cloudformation';
import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Place } from '../place.ts';

export interface StackFacts {
  readonly name: string;
  /** Undefined before the first deployment. */
  readonly status: string | undefined;
  /** What CloudFormation said of the first part that failed. */
  readonly reason?: string | undefined;
}

type Judge = (name: string) => Finding;

/** CloudFormation's states that need a word; all others end with COMPLETE or IN_PROGRESS. */
const STATES: Readonly<Record<string, Judge>> = {
  REVIEW_IN_PROGRESS: (name) => warning(`${name} was prepared and never deployed`, 'npx cdk deploy goes on with it'),
  ROLLBACK_COMPLETE: (name) =>
    problem(
      `the first deployment of ${name} failed and was taken back; such a stack can only be deleted`,
      `aws cloudformation delete-stack --stack-name ${name}, remove the cause, then npx cdk deploy`,
    ),
  ROLLBACK_FAILED: (name) =>
    problem(
      `the first deployment of ${name} failed, and could not be taken back`,
      `aws cloudformation delete-stack --stack-name ${name}; keep what it names as not to be deleted`,
    ),
  CREATE_FAILED: (name) =>
    problem(
      `the first deployment of ${name} failed`,
      `aws cloudformation delete-stack --stack-name ${name}, then deploy again`,
    ),
  UPDATE_ROLLBACK_COMPLETE: (name) =>
    warning(
      `the last change of ${name} failed; the version before it is running`,
      'remove the cause, then npx cdk deploy',
    ),
  UPDATE_ROLLBACK_FAILED: (name) =>
    problem(
      `the last change of ${name} failed, and could not be taken back`,
      `aws cloudformation continue-update-rollback --stack-name ${name}`,
    ),
  UPDATE_FAILED: (name) =>
    problem(
      `the last change of ${name} failed half-way`,
      `npx cdk deploy, or aws cloudformation rollback-stack --stack-name ${name}`,
    ),
  DELETE_FAILED: (name) =>
    problem(
      `${name} could not be deleted whole`,
      `aws cloudformation delete-stack --stack-name ${name}, once the cause is removed`,
    ),
};

export function judgeStack({ name, status, reason }: StackFacts): Finding {
  if (status === undefined) return ok(`${name} is not deployed yet: this is a look before the first "npx cdk deploy"`);
  const judge = STATES[status];
  if (judge) return { ...judge(name), details: [`CloudFormation: ${status}`, ...(reason ? [reason] : [])] };
  if (status.endsWith('_IN_PROGRESS'))
    return warning(`${name} is being changed right now (${status})`, 'wait until it is done, then run this again');
  return ok(`${name} is deployed (${status})`);
}

export const stackCheck: Check = { name: 'stack', look: async (place) => [judgeStack(await gather(place))] };

async function gather(place: Place): Promise<StackFacts> {
  const found = await place.stack();
  const { stackName: name } = place;
  return { name, status: found?.status, ...(found && STATES[found.status] && { reason: await firstFailure(place) }) };
}

/** The first failure is the cause; what failed behind it was only cancelled. */
async function firstFailure({ clients, stackName }: Place): Promise<string | undefined> {
  try {
    const { StackEvents = [] } = await clients.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: stackName }),
    );
    const end = StackEvents.findIndex((event, index) => index > 0 && isBeginning(event, stackName));
    const latest = end < 0 ? StackEvents : StackEvents.slice(0, end);
    const failed = latest.findLast(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'));
    return failed && `${failed.LogicalResourceId}: ${failed.ResourceStatusReason}`;
  } catch {
    // The state is told without its reason.
    return undefined;
  }
}

/** Where the events of an older change begin, newest being first. */
const isBeginning = ({ LogicalResourceId, ResourceStatus }: StackEvent, name: string): boolean =>
  LogicalResourceId === name && /^(?:CREATE|UPDATE)_IN_PROGRESS$/.test(ResourceStatus ?? '');
