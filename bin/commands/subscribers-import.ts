import { parseArgs } from 'node:util';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { randomText, systemClock } from '../../lambda/adapters/system.ts';
import { findTables } from '../stack/find-tables.ts';
import { checkConsent } from '../subscribers/check-consent.ts';
import { ImportFailure, type ImportResult, importReaders } from '../subscribers/import-readers.ts';
import { interruption } from '../subscribers/interruption.ts';
import { type Input, openInput } from '../subscribers/open-input.ts';
import { createProblemFile } from '../subscribers/problem-file.ts';
import { type RowProblem, readReaders } from '../subscribers/read-readers.ts';
import { type ImportStatus, readStatus } from '../subscribers/read-status.ts';
import { AGAIN, showImport } from '../subscribers/show-import.ts';
import { showProgress } from '../subscribers/show-progress.ts';
import { many, showSurvey } from '../subscribers/show-survey.ts';
import { type Survey, survey } from '../subscribers/survey.ts';
import type { Command } from './command.ts';

const USAGE =
  'call it as: subscribers import FILE.csv|- --consent "where they agreed" [--dry-run] [--as active|left|suppressed] [--stack NAME]';

const OPTIONS = {
  consent: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  as: { type: 'string' },
  stack: { type: 'string' },
} as const;

/** The first of them are enough to see what is wrong with a file. */
const PROBLEMS_SHOWN = 10;

/** `subscribers import`: takes readers over from a CSV file, whatever system wrote it; again and again, if need be. */
export const importCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Error(`Cannot import: give one file; ${USAGE}`);
  const order = {
    wording: checkConsent(values.consent, 'import'),
    otherwise: statusOf(values.as),
    stack: values.stack,
  };
  const input = await openInput(name);
  const problems = createProblemFile(`${input.beside}.problems.csv`);
  try {
    const found = await look(input, order, problems);
    if (values['dry-run']) {
      console.log('nobody was added: a dry run');
      return found.problems > 0 ? 1 : 0;
    }
    const result = await add(input, found, order, problems);
    return result.isStopped ? 2 : found.problems + result.contradicted > 0 ? 1 : 0;
  } finally {
    if (problems.close()) console.log(`rows that were passed over, and why: ${problems.path}`);
    await input.close();
  }
};

interface Order {
  readonly wording: string;
  readonly otherwise: ImportStatus | undefined;
  readonly stack: string | undefined;
}

type Problems = ReturnType<typeof createProblemFile>;

function statusOf(word: string | undefined): ImportStatus | undefined {
  const status = word === undefined ? undefined : readStatus(word);
  if (word === undefined || status) return status;
  throw new Error(`Cannot import: --as is "${word}"; give active, left or suppressed`);
}

/** Reads the whole file before anything is written. */
async function look(input: Input, { otherwise }: Order, { write }: Problems): Promise<Survey> {
  const first: RowProblem[] = [];
  const onProblem = (problem: RowProblem) => {
    if (first.length < PROBLEMS_SHOWN) first.push(problem);
    write(problem);
  };
  const found = await survey(input.read(), { otherwise, onProblem, onPassedOver: write }).catch((error: Error) => {
    throw new Error(`Cannot import ${input.name}: ${error.message}`);
  });
  for (const line of showSurvey(input.name, found)) console.log(line);
  for (const { line, problem } of first) console.log(`  line ${many(line)}: ${problem}`);
  return found;
}

async function add(
  input: Input,
  { counts, addresses }: Survey,
  order: Order,
  { write }: Problems,
): Promise<ImportResult> {
  const { subscribersTable } = await findTables(['subscribersTable'], { env: process.env, stack: order.stack });
  const ports = {
    clock: systemClock,
    random: randomText,
    subscribers: dynamoSubscribers(createDynamo(), subscribersTable),
  };
  const progress = showProgress(counts.active + counts.left + counts.suppressed, systemClock);
  const { signal, release } = interruption();
  const { wording, otherwise } = order;
  const options = { addresses, wording, signal, onProgress: progress.at, onProblem: write };
  try {
    const result = await importReaders(readReaders(input.read(), { otherwise }), options, ports);
    progress.end();
    for (const line of showImport(result)) console.log(line);
    return result;
  } catch (error) {
    progress.end();
    if (!(error instanceof ImportFailure)) throw error;
    throw new Error(`Cannot go on: ${error.message}; ${many(error.added)} were added. ${AGAIN}`);
  } finally {
    release();
  }
}
