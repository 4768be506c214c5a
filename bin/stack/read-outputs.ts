type Outputs = Readonly<Record<string, string>>;

/**
 * What a deployed stack says of itself.
 * @param instead what the operator can do without asking CloudFormation: "set SUBSCRIBERS_TABLE"
 */
export async function readOutputs(stack: string, instead: string): Promise<Outputs> {
  // Loaded only here: who names the tables does not pay for it.
  const { deployedStack } = await import('./deployed-stack.ts');
  const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation');
  const cloudFormation = new CloudFormationClient({});
  const region = await cloudFormation.config.region().catch(() => '');
  const found = await deployedStack(stack, cloudFormation).catch((error: Error) => diagnose(error, stack, region));
  cloudFormation.destroy();
  if (found && 'outputs' in found) return found.outputs;
  const { state, advice } = found ?? missing(region);
  throw new Error(`Cannot find the tables of stack "${stack}": ${state}; ${advice}, or ${instead}`);
}

const missing = (region: string) => ({
  state: `there is none in ${region}`,
  advice: 'deploy it (npx cdk deploy), name another with --stack or another region with AWS_REGION',
});

function diagnose({ name, message }: Error, stack: string, region: string) {
  if (region === '') return { state: 'no region is set', advice: 'set AWS_REGION' };
  if (name === 'CredentialsProviderError')
    return { state: 'this machine has no AWS credentials', advice: 'set AWS_PROFILE or run "aws configure"' };
  if (/AccessDenied|NotAuthorized/.test(name))
    return {
      state: 'these credentials may not look',
      advice: `allow them cloudformation:DescribeStacks on "${stack}"`,
    };
  return { state: `CloudFormation in ${region} said "${message}"`, advice: 'try again' };
}
