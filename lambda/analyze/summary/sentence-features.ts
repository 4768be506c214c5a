import type { SentenceFeatures } from './candidate.ts';

export interface SentenceView {
  readonly text: string;
  readonly index: number;
  readonly count: number;
  readonly words: number;
  readonly stems: ReadonlySet<string>;
}

/** What the whole article says, to measure a sentence against. */
export interface ArticleView {
  /** How often each stem stands in the article. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly titleStems: ReadonlySet<string>;
  readonly leadStems: ReadonlySet<string>;
  /** The ten stems that are repeated most. */
  readonly topStems: ReadonlySet<string>;
}

const yes = (found: boolean) => (found ? 1 : 0);

function share(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared / Math.max(stems.size, 1);
}

/** Everything that the choice goes by; the weights of these are in summary-weights.ts. */
export function sentenceFeatures(sentence: SentenceView, article: ArticleView): SentenceFeatures {
  return { one: 1, ...place(sentence), ...length(sentence), ...topic(sentence, article), ...style(sentence) };
}

function place({ index, count }: SentenceView): SentenceFeatures {
  return {
    first: yes(index === 0),
    second: yes(index === 1),
    third: yes(index === 2),
    fourth: yes(index === 3),
    early: 1 / (1 + index),
    depth: index / Math.max(count, 1),
    depthSentences: Math.min(index, 30) / 30,
    last: yes(index === count - 1),
  };
}

function length({ words }: SentenceView): SentenceFeatures {
  return {
    words: Math.min(words, 60) / 30,
    short: yes(words < 8),
    shortish: yes(words >= 8 && words < 13),
    long: yes(words > 34),
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
    titleShare: share(stems, titleStems),
    leadShare: index === 0 ? 0 : share(stems, leadStems),
    topCovered: share(topStems, stems),
    topShare: share(stems, topStems),
    repeated: repeated / Math.max(stems.size, 1),
  };
}

function style({ text, words }: SentenceView): SentenceFeatures {
  const quoted = (text.match(/["“][^"“”]*["”]?/g) ?? []).join('').length / Math.max(text.length, 1);
  const capitals = text.match(/(?<=\s)\p{Lu}/gu)?.length ?? 0;
  return {
    quoted,
    hasQuote: yes(quoted > 0),
    names: Math.min(capitals / Math.max(words, 1), 0.5),
    figures: yes(/\d/.test(text)),
    money: yes(/[$£€]|\bRs\b|per ?cent|%/.test(text)),
    firstPerson: yes(/\b(?:I|we|my|our|us)\b/i.test(text)),
    secondPerson: yes(/\byou|\byour/i.test(text)),
    asks: yes(/\?/.test(text)),
    said: yes(/\b(?:said|says|told|added|according)\b/.test(text)),
    also: yes(/\b(?:also|too|another)\b/.test(text)),
    caption: yes(
      /\((?:pictured|left|right|above|below|cent(?:re|er)|file photo)|\bpictured\b|^[\p{Lu}][\p{L}' ]{2,30}: /u.test(
        text,
      ),
    ),
    brackets: yes(text.includes('(')),
    weekday: yes(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text)),
    past: yes(/\b(?:earlier|previous(?:ly)?|in (?:19|20)\d\d|last (?:year|month|week)|years ago)\b/i.test(text)),
    contrast: yes(/\b(?:but|although|while|despite)\b/i.test(text)),
  };
}
