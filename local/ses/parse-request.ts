import type { Parameters, Submission } from './model.ts';

/** The action and its parameters, from the form body of a Query-protocol request. */
export function parseRequest(body: string): { readonly action: string; readonly parameters: Parameters } {
  const parameters = new Map(new URLSearchParams(body));
  return { action: parameters.get('Action') ?? '', parameters };
}

/** The submission in SendRawEmail's parameters; undefined without a message. */
export function parseSubmission(parameters: Parameters): Submission | undefined {
  const data = parameters.get('RawMessage.Data');
  if (!data) return undefined;
  const source = parameters.get('Source');
  const configurationSet = parameters.get('ConfigurationSetName');
  return {
    ...(source ? { source } : {}),
    ...(configurationSet ? { configurationSet } : {}),
    destinations: members(parameters, 'Destinations', ''),
    tags: readTags(parameters),
    raw: Buffer.from(data, 'base64'),
  };
}

function readTags(parameters: Parameters): Record<string, string> {
  const names = members(parameters, 'Tags', '.Name');
  const values = members(parameters, 'Tags', '.Value');
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** Members are numbered from 1 without a gap. */
function members(parameters: Parameters, list: string, field: string): readonly string[] {
  const found: string[] = [];
  for (let number = 1; ; number += 1) {
    const value = parameters.get(`${list}.member.${number}${field}`);
    if (value === undefined) return found;
    found.push(value);
  }
}
