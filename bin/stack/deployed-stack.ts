import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** A newsletter's stack as CloudFormation knows it. */
export interface DeployedStack {
  readonly name: string;
  /** In CloudFormation's words: "CREATE_COMPLETE". */
  readonly status: string;
  /** By the names of lib/operator-outputs.ts; none before the first deployment has ended. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The stack of that name in this account and region; undefined where there is none. */
export async function deployedStack(
  name: string,
  cloudFormation = new CloudFormationClient({}),
): Promise<DeployedStack | undefined> {
  try {
    const { Stacks: [stack] = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: name }));
    const outputs = (stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]);
    return stack && { name, status: stack.StackStatus ?? 'unknown', outputs: Object.fromEntries(outputs) };
  } catch (error) {
    // CloudFormation has no error of its own for this.
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
}
