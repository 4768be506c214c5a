import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** Answers DescribeStacks on loopback in CloudFormation's own form: the outputs of one stack, and an error for every other. */
export async function startCloudFormation(stack: string, outputs: Readonly<Record<string, string>>) {
  const server = createServer(async (request, response) => {
    const asked = new URLSearchParams(await text(request)).get('StackName') ?? '';
    response.writeHead(asked === stack ? 200 : 400, { 'content-type': 'text/xml' });
    response.end(asked === stack ? described(stack, outputs) : unknown(asked));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    environment: { AWS_ENDPOINT_URL_CLOUDFORMATION: `http://127.0.0.1:${port}` },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const NAMESPACE = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';

const described = (stack: string, outputs: Readonly<Record<string, string>>) =>
  `<DescribeStacksResponse xmlns="${NAMESPACE}"><DescribeStacksResult><Stacks><member><StackName>${stack}</StackName>
  <CreationTime>2026-11-22T07:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${Object.entries(
    outputs,
  )
    .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`)
    .join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;

const unknown = (stack: string) =>
  `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>ValidationError</Code>
  <Message>Stack with id ${stack} does not exist</Message></Error></ErrorResponse>`;
