import type { SentenceFeatures } from './candidate.ts';

export interface SentenceView {
  readonly text: string;
  readonly index: number;
  readonly count: number;
  readonly words: number;
  /** Double quotation marks. */
  readonly marks: number;
  readonly stems: ReadonlySet<string>;
}

/** What the whole article says, to measure a sentence against. */
export interface ArticleView {
  /** How often each stem stands in the article. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The thirty stems that are repeated most, each with its share of all their places. */
  readonly matter: ReadonlyMap<string, number>;
  readonly titleStems: ReadonlySet<string>;
  readonly leadStems: ReadonlySet<string>;
  /** The ten stems that are repeated most. */
  readonly topStems: ReadonlySet<string>;
  /** Its figures that no shown number or quotation tells, years aside. */
  readonly figures: ReadonlySet<string>;
}

const yes = (found: boolean) => (found ? 1 : 0);

function share(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared / Math.max(stems.size, 1);
}

/** Everything that the choice goes by; the weights of these are in summary-weights.ts. */
export function sentenceFeatures(sentence: SentenceView, article: ArticleView): SentenceFeatures {
  return { ...place(sentence), ...topic(sentence, article), ...style(sentence) };
}

function place({ index, count, words }: SentenceView): SentenceFeatures {
  return {
    first: yes(index === 0),
    second: yes(index === 1),
    third: yes(index === 2),
    early: 1 / (1 + index),
    depth: index / Math.max(count, 1),
    words: Math.min(words, 60) / 30,
    short: yes(words < 8),
  };
}

function topic(
  { stems, index }: SentenceView,
  { frequency, titleStems, leadStems, topStems }: ArticleView,
): SentenceFeatures {
  let repeated = 0;
  for (const stem of stems) repeated += Math.log(frequency.get(stem) ?? 1);
  return {
    titleCovered: share(titleStems, stems),
    leadShare: index === 0 ? 0 : share(stems, leadStems),
    topCovered: share(topStems, stems),
    repeated: repeated / Math.max(stems.size, 1),
  };
}

const CAPTION = /\((?:pictured|left|right|above|below|cent(?:re|er)|file photo)|\bpictured\b/;
const CAPTION_START = /^\p{Lu}[\p{L}' ]{2,30}: /u;
/** One look for the colon spares nearly every sentence the pattern. */
const startsCaption = (text: string) => text.slice(0, 66).includes(': ') && CAPTION_START.test(text);

function style({ text, marks }: SentenceView): SentenceFeatures {
  const quotations = marks > 0 ? text.match(/["“][^"“”]*["”]?/g) : null;
  const quoted = (quotations ?? []).join('').length / Math.max(text.length, 1);
  return {
    quoted,
    hasQuote: yes(quoted > 0),
    figures: yes(/\d/.test(text)),
    firstPerson: yes(/\b(?:I|we|my|our|us)\b/i.test(text)),
    asks: yes(text.includes('?')),
    caption: yes(CAPTION.test(text) || startsCaption(text)),
  };
}
