import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { createAddressSet } from './address-set.ts';
import { type ReadOptions, type RowProblem, readReaders, type TableForm } from './read-readers.ts';
import { type ImportStatus, strictest } from './read-status.ts';

/** What is in a file, before anything is done about it. */
export interface Survey {
  readonly form: TableForm;
  /** Readers by what becomes of them; one of whom the file says different things counts where it asks most to be left alone. */
  readonly counts: Readonly<Record<ImportStatus, number>>;
  /** Rows of an address that the file had before. */
  readonly twice: number;
  readonly problems: number;
  /** Of the readers: those without a date of their agreeing. */
  readonly undated: number;
  readonly addresses: ReturnType<typeof createAddressSet>;
}

export type SurveyOptions = Pick<ReadOptions, 'otherwise'> & {
  /** Hears of every row that cannot be read. */
  readonly onProblem: (problem: RowProblem) => void;
  /** Hears of rows that can be read and are not taken over all the same. */
  readonly onPassedOver: (problem: RowProblem) => void;
};

/** Reads a whole file once and keeps of it who is in it. */
export async function survey(bytes: AsyncIterable<Uint8Array>, options: SurveyOptions): Promise<Survey> {
  const addresses = createAddressSet();
  const counts = { active: 0, unconfirmed: 0, left: 0, suppressed: 0 };
  let form: TableForm | undefined;
  let [twice, problems, undated] = [0, 0, 0];
  const tell = (problem: RowProblem) => {
    problems += 1;
    options.onProblem(problem);
  };
  const onForm = (found: TableForm) => {
    form = found;
  };
  for await (const readers of readReaders(bytes, { otherwise: options.otherwise, onForm, onProblem: tell })) {
    for (const { line, address, status, askedAt } of readers) {
      const id = subscriberId(address);
      const before = addresses.statusOf(id);
      const now = strictest(before ? [before, status] : [status]);
      if (before) {
        twice += 1;
        counts[before] -= 1;
        options.onPassedOver({ line, address, problem: 'this address is there twice' });
      } else if (!askedAt) undated += 1;
      counts[now] += 1;
      addresses.set(id, now);
      if (now === 'unconfirmed')
        options.onPassedOver({ line, address, problem: 'they never confirmed; not taken over' });
    }
  }
  if (!form) throw new Error('there is nothing in it');
  return { form, counts, twice, problems, undated, addresses };
}
