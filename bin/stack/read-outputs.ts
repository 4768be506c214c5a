type Outputs = Readonly<Record<string, string | undefined>>;

/**
 * What a deployed stack says of itself.
 * @param instead what the operator can do without asking CloudFormation: "set SUBSCRIBERS_TABLE"
 */
export async function readOutputs(stack: string, instead: string): Promise<Outputs> {
  // Loaded only here: who names the tables does not pay for it.
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const cloudFormation = new CloudFormationClient({});
  try {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = Stacks[0]?.Outputs ?? [];
    return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue]));
  } catch (error) {
    const region = await cloudFormation.config.region().catch(() => '');
    const { state, advice } = diagnose(error as Error, stack, region);
    throw new Error(`Cannot find the tables of stack "${stack}": ${state}; ${advice}, or ${instead}`);
  } finally {
    cloudFormation.destroy();
  }
}

function diagnose({ name, message }: Error, stack: string, region: string) {
  if (region === '') return { state: 'no region is set', advice: 'set AWS_REGION' };
  if (name === 'CredentialsProviderError')
    return { state: 'this machine has no AWS credentials', advice: 'set AWS_PROFILE or run "aws configure"' };
  if (/does not exist/.test(message))
    return {
      state: `there is none in ${region}`,
      advice: 'deploy it (npx cdk deploy), name another with --stack or another region with AWS_REGION',
    };
  if (/AccessDenied|NotAuthorized/.test(name))
    return {
      state: 'these credentials may not look',
      advice: `allow them cloudformation:DescribeStacks on "${stack}"`,
    };
  return { state: `CloudFormation in ${region} said "${message}"`, advice: 'try again' };
}
