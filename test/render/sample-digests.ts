import type { Digest } from '../../lambda/model.ts';
import { arabic } from '../../templates/fixtures/arabic.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { hostile } from '../../templates/fixtures/hostile.ts';
import { plainEntry } from '../../templates/fixtures/plain-entry.ts';

export interface SampleDigest {
  readonly name: string;
  readonly digest: Digest;
}

/** 0 to 7 numbers × 0 to 3 quotes × 1 to 3 entries, words taken in turn from the plain, the hostile and the Arabic. */
export function sampleDigests(): readonly SampleDigest[] {
  return range(8).flatMap((numbers) =>
    range(4).flatMap((quotes) =>
      range(3).map((others) => ({
        name: `${numbers} numbers, ${quotes} quotes, ${others + 1} entries`,
        digest: { entries: range(others + 1).map((at) => entry(numbers, quotes, numbers + quotes + at)) },
      })),
    ),
  );
}

const WELLS = [ferry, hostile, arabic] as const;
const FIGURES = WELLS.flatMap((well) => well.numbers.map(({ figure, label }) => [figure.text, label.text] as const));
const QUOTES = WELLS.flatMap((well) =>
  well.quotes.map(({ words, speaker, role }) => [words.text, speaker.text, role?.text] as const),
);

function entry(numbers: number, quotes: number, turn: number) {
  const well = turnTo(WELLS, turn);
  return plainEntry({
    headline: well.headline.text,
    summary: well.summary.map(({ text }) => text),
    numbers: range(numbers).map((at) => turnTo(FIGURES, at + turn * 3)),
    quotes: range(quotes).map((at) => {
      const [words, speaker, role] = turnTo(QUOTES, at + turn);
      return role === undefined ? [words, speaker] : [words, speaker, role];
    }),
    source: well.source,
  });
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

function turnTo<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('nothing to take from');
  return item;
}
