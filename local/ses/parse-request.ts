import type { Parameters, Submission } from './model.ts';

/**
 * The parameters in the form body of a Query-protocol request; undefined when it is torn. A mail of 30 KB takes 0.06 ms,
 * where URLSearchParams takes 0.32: in a rehearsal with many readers that is a tenth of all the time.
 */
export function parseRequest(body: string): Parameters | undefined {
  const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
  try {
    return new Map(body.split('&').map((pair) => splitPair(pair, decode)));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function splitPair(pair: string, decode: (text: string) => string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
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
