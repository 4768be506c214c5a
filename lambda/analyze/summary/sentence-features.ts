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

const CAPTION = /\((?:pictured|left|right|above|below|cent(?:re|er)|file photo)|\bpictured\b/;
const CAPTION_START = /^\p{Lu}[\p{L}' ]{2,30}: /u;
/** One look for the colon spares nearly every sentence the pattern. */
const startsCaption = (text: string) => text.slice(0, 66).includes(': ') && CAPTION_START.test(text);

/** Everything that the choice goes by; the weights of these are in summary-weights.ts. */
export function sentenceFeatures(sentence: SentenceView, article: ArticleView): SentenceFeatures {
  const { text, stems, index, count, words } = sentence;
  const quoted = quotedShare(sentence);
  // One object at once: putting several together took longer than finding what they say.
  return {
    first: yes(index === 0),
    second: yes(index === 1),
    third: yes(index === 2),
    early: 1 / (1 + index),
    depth: index / Math.max(count, 1),
    words: Math.min(words, 60) / 30,
    short: yes(words < 8),
    titleCovered: share(article.titleStems, stems),
    leadShare: index === 0 ? 0 : share(stems, article.leadStems),
    topCovered: share(article.topStems, stems),
    repeated: repeatedOf(stems, article.frequency),
    quoted,
    hasQuote: yes(quoted > 0),
    figures: yes(/\d/.test(text)),
    firstPerson: yes(/\b(?:I|we|my|our|us)\b/i.test(text)),
    asks: yes(text.includes('?')),
    caption: yes(CAPTION.test(text) || startsCaption(text)),
  };
}

/** How often its stems come back in the article: the mean of the logarithms. */
function repeatedOf(stems: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let repeated = 0;
  for (const stem of stems) {
    const times = frequency.get(stem) ?? 1;
    if (times > 1) repeated += Math.log(times);
  }
  return repeated / Math.max(stems.size, 1);
}

/** How much of it stands in quotation marks. */
function quotedShare({ text, marks }: SentenceView): number {
  const quotations = marks > 0 ? text.match(/["“][^"“”]*["”]?/g) : null;
  return (quotations ?? []).join('').length / Math.max(text.length, 1);
}
