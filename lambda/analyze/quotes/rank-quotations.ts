import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';
import { opinionWords } from './words/opinion-words.ts';

const MAX_SHOWN = 3;
const WORDS = { fewest: 8, most: 40 };
// A paper's words over two paragraphs may be longer, where nothing shorter is theirs.
const MOST_WORDS_JOINED = 75;

interface Candidate {
  readonly index: number;
  readonly speaker: string;
  readonly score: number;
}

/** The rank of each quotation: the best one of each speaker, three at most; null for those not to be shown. */
export function rankQuotations(reading: Reading, quotations: readonly Quotation[]): readonly (number | null)[] {
  const candidates = quotations.flatMap((quotation, index): Candidate[] =>
    isShowable(reading, quotation)
      ? [{ index, speaker: quotation.speaker?.name ?? '', score: scoreOf(reading, quotation) }]
      : [],
  );
  const best = candidates.toSorted((a, b) => b.score - a.score || a.index - b.index);
  const first = best
    .filter(({ speaker }, i) => best.findIndex((other) => other.speaker === speaker) === i)
    .slice(0, MAX_SHOWN);
  const ranks: (number | null)[] = quotations.map(() => null);
  for (const [i, { index }] of first.entries()) ranks[index] = i + 1;
  return ranks;
}

const wordsOf = ({ text }: Reading, { parts }: Quotation) =>
  parts.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}’'-]+/gu) ?? [],
  );

/** Whole sentences, of a good length, by somebody we are sure of. */
function isShowable(reading: Reading, quotation: Quotation): boolean {
  const { speaker, attributed, parts } = quotation;
  if (!speaker || !attributed?.isSure || /^(?:they|it|we|i|he|she|who|you|one|another|others)$/i.test(speaker.name))
    return false;
  const { length } = wordsOf(reading, quotation);
  return (
    length >= WORDS.fewest &&
    length <= (parts.length > 1 ? MOST_WORDS_JOINED : WORDS.most) &&
    isWhole(reading, quotation)
  );
}

/** Starts with a sentence, or as the clause behind "said that", and ends with one. */
function isWhole({ text, tokens, places }: Reading, { parts, first, last }: Quotation): boolean {
  const [start] = parts;
  const end = parts.at(-1);
  if (!start || !end?.isClosed) return false;
  const place = places[first] ?? 0;
  const before = tokens[place - 1];
  const opens =
    /^[\p{Lu}\p{N}[‘'“"]/u.test(text.slice(start.start, start.start + 1)) ||
    (before?.text === ',' && tokens[place - 2]?.lower === 'that');
  const isFree =
    before === undefined ||
    before.kind !== 'word' ||
    before.lower === 'that' ||
    before.paragraph !== tokens[place]?.paragraph;
  const behind = tokens[(places[last] ?? 0) + 1];
  const ends = /[.,?!…—]['’]?$/.test(text.slice(end.end - 2, end.end)) || /^[.,]$/.test(behind?.text ?? '');
  return opens && isFree && ends;
}

/** Own voice, stance and consequence up; a start that leans on the words before, and extreme lengths, down. */
function scoreOf(reading: Reading, quotation: Quotation): number {
  const words = wordsOf(reading, quotation);
  const own = words.filter((word) =>
    /^(?:i|we|our|us|my|me|you|your|i[’']m|we[’']re|we[’']ve|i[’']ve)$/.test(word),
  ).length;
  const opinions = words.filter((word) => opinionWords.has(word)).length;
  const leans = /^(?:and|but|so|that|this|it|he|she|they|those|these|because|or|then|yes|no|well)$/.test(words[0] ?? '')
    ? 1
    : 0;
  const length = words.length >= 10 && words.length <= 30 ? 0.5 : words.length > WORDS.most ? -1.5 : 0;
  const named = quotation.speaker?.text.length && /\p{Lu}/u.test(quotation.speaker.name) ? 0.5 : 0;
  const pieces = 0.25 * (quotation.parts.length - 1);
  const place = 1 - quotation.first / Math.max(1, reading.stretches.length);
  return Math.min(own, 2) * 0.6 + Math.min(opinions, 3) * 0.35 + length + named + 0.6 * place - 0.5 * leans - pieces;
}
