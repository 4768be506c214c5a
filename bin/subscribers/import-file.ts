import { randomText, systemClock } from '../../lambda/adapters/system.ts';
import type { SubscriberStore } from '../../lambda/ports.ts';
import { ImportFailure, type ImportResult, importReaders } from './import-readers.ts';
import { type Input, openInput } from './open-input.ts';
import { createProblemFile } from './problem-file.ts';
import { type RowProblem, readReaders } from './read-readers.ts';
import type { ImportStatus } from './read-status.ts';
import { AGAIN, showImport } from './show-import.ts';
import { showProgress } from './show-progress.ts';
import { many, showSurvey } from './show-survey.ts';
import { type Survey, survey } from './survey.ts';
import { watchBytes } from './watch-bytes.ts';

export interface ImportOrder {
  readonly wording: string;
  readonly otherwise: ImportStatus | undefined;
  /** Undefined: a dry run. */
  readonly subscribers: Pick<SubscriberStore, 'add' | 'get'> | undefined;
  readonly signal: AbortSignal;
}

type Write = ReturnType<typeof createProblemFile>['write'];

interface Adding extends Omit<ImportOrder, 'subscribers'> {
  readonly subscribers: Pick<SubscriberStore, 'add' | 'get'>;
  readonly write: Write;
}

/** The first of them are enough to see what is wrong with a file. */
const PROBLEMS_SHOWN = 10;

/** Looks at a whole file, tells what is in it, and adds who is new; answers with the exit status. */
export async function importFile(name: string, order: ImportOrder): Promise<number> {
  const input = await openInput(name, order.signal);
  const problems = createProblemFile(`${input.beside}.problems.csv`);
  try {
    const { write } = problems;
    const found = await look(input, order, write);
    const findings = found.problems > 0 ? 1 : 0;
    const { subscribers } = order;
    if (subscribers) {
      const { contradicted, isStopped } = await add(input, found, { ...order, subscribers, write });
      return isStopped ? 2 : contradicted > 0 ? 1 : findings;
    }
    console.log('nobody was added: a dry run');
    return findings;
  } finally {
    if (problems.close()) console.log(`rows that were passed over, and why: ${problems.path}`);
    await input.close();
  }
}

async function look(input: Input, { otherwise, signal }: ImportOrder, write: Write): Promise<Survey> {
  const first: RowProblem[] = [];
  const onProblem = (problem: RowProblem) => {
    if (first.length < PROBLEMS_SHOWN) first.push(problem);
    write(problem);
  };
  const progress = showProgress({ total: input.size, clock: systemClock, show: megabytes });
  const bytes = watchBytes(input.read(), { signal, onBytes: progress.at });
  const found = await survey(bytes, { otherwise, onProblem, onPassedOver: write }).catch((error: Error) => {
    progress.end();
    throw new Error(signal.aborted ? 'Stopped: nobody was added' : `Cannot import ${input.name}: ${error.message}`);
  });
  progress.end();
  for (const line of showSurvey(input.name, found)) console.log(line);
  for (const { line, problem } of first) console.log(`  line ${many(line)}: ${problem}`);
  return found;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function add(
  input: Input,
  { counts, addresses }: Survey,
  { wording, otherwise, signal, subscribers, write }: Adding,
): Promise<ImportResult> {
  const progress = showProgress({ total: counts.active + counts.left + counts.suppressed, clock: systemClock });
  const options = { addresses, wording, signal, onProgress: progress.at, onProblem: write };
  const ports = { clock: systemClock, random: randomText, subscribers };
  try {
    const result = await importReaders(readReaders(input.read(), { otherwise }), options, ports);
    progress.end();
    for (const line of showImport(result)) console.log(line);
    return result;
  } catch (error) {
    progress.end();
    if (!(error instanceof ImportFailure)) throw error;
    throw new Error(`Cannot go on: ${error.message}; ${many(error.added)} were added. ${AGAIN}`);
  }
}
