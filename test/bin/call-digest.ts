import { vi } from 'vitest';
import { callVerb } from '../../bin/call-verb.ts';

/** The command line in this very process, for calls that read no standard input: a process of its own costs half a second. */
export async function callDigest(args: readonly string[]) {
  const told = { log: [] as string[], error: [] as string[] };
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void told.log.push(String(line)));
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void told.error.push(String(line)));
  try {
    const status = await callVerb(args);
    return { status, stdout: told.log.join('\n'), stderr: told.error.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
