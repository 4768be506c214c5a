import type { Programs } from './programs.ts';
import type { Steps } from './steps.ts';

/** What every part of a rehearsal is given. */
export interface Stage {
  readonly step: Steps;
  readonly programs: Programs;
  /** Logs and the copy of cdk.json; taken away when all went well. */
  readonly folder: string;
  /** For programs: the operator's own, without anything that names an account of theirs. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
