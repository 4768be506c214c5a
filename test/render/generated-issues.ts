import { type Chance, seededChance } from '../../bin/simulate/seeded-chance.ts';
import type { Digest, DigestEntry } from '../../lambda/model/digest.ts';
import type { Newsletter } from '../../lambda/model/settings.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { plainEntry } from '../../templates/fixtures/plain-entry.ts';
import { WELLS } from './wells.ts';

export interface GeneratedIssue {
  readonly name: string;
  readonly digest: Digest;
  readonly newsletter: Newsletter;
}

const SEED = 20261122;
const FRAMES: readonly Partial<Newsletter>[] = [
  {},
  { lang: 'de-AT', logoText: 'HB' },
  { lang: 'fr', theme: 'light' },
  { lang: 'es', accent: { light: '#ffd400', dark: '#5a2ca0' } },
  { lang: 'ar', name: 'رسالة الميناء' },
  {
    name: `<b>Harbour</b> {{name}} \u202e"letter"\r\nBcc: x@y.example`,
    logoText: '<&>',
    postalAddress: 'One <Street>\nTwo',
  },
];
const URLS = [
  'https://www.coastalreview.example/2026/11/story?a=1&b=%22quoted%22#end',
  'http://harbour.example/',
  `https://long.example/${'path/'.repeat(150)}`,
  'javascript:alert(1)',
  'https://bank.example@evil.example/',
  undefined,
];

/**
 * Every count of numbers (0 to 7) × quotes (0 to 3) × articles (1 to 5), the counts being those of the first article, and
 * each frame with eight further issues. The same every time.
 */
export function generatedIssues(): readonly GeneratedIssue[] {
  const chance = seededChance(SEED);
  const counted = range(8).flatMap((numbers) =>
    range(4).flatMap((quotes) => range(5).map((others) => ({ numbers, quotes, articles: others + 1, frame: 0 }))),
  );
  const framed = FRAMES.flatMap((_, frame) =>
    range(8).map(() => ({
      numbers: below(8, chance),
      quotes: below(4, chance),
      articles: below(5, chance) + 1,
      frame,
    })),
  );
  return [...counted, ...framed].map(({ numbers, quotes, articles, frame }, turn) => ({
    name: `issue ${turn}: ${numbers} numbers, ${quotes} quotes, ${articles} articles, frame ${frame}`,
    newsletter: { ...newsletter, ...FRAMES[frame] },
    digest: {
      entries: range(articles).map((at) => {
        const counts = at === 0 ? { numbers, quotes } : { numbers: below(8, chance), quotes: below(4, chance) };
        return entry({ ...counts, well: turn + at }, chance);
      }),
    },
  }));
}

interface Shape {
  readonly numbers: number;
  readonly quotes: number;
  /** Where the words come from, in turn. */
  readonly well: number;
}

function entry({ numbers, quotes, well }: Shape, chance: Chance): DigestEntry {
  const words = turnTo(WELLS, well);
  const url = turnTo(URLS, below(URLS.length, chance));
  return plainEntry({
    headline: pick(words.headlines, chance),
    summary: range(below(5, chance)).map(() => pick(words.sentences, chance)),
    numbers: range(numbers).map(() => pick(words.numbers, chance)),
    quotes: range(quotes).map(() => pick(words.quotes, chance)),
    source: {
      ...(url === undefined ? {} : { url }),
      ...(words.lang === undefined ? {} : { lang: words.lang }),
      ...(chance.happens(0.5) ? { siteName: pick(words.headlines, chance).slice(0, 60) } : {}),
      ...(chance.happens(0.5) ? { byline: pick(words.quotes, chance)[1] } : {}),
    },
    minutes: { source: 1 + below(12, chance), digest: 1 },
  });
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
const below = (limit: number, chance: Chance): number => Math.floor(chance.next() * limit);
const pick = <Item>(items: readonly Item[], chance: Chance): Item => turnTo(items, below(items.length, chance));

function turnTo<Item>(items: readonly Item[], at: number): Item {
  if (items.length === 0) throw new RangeError('nothing to take from');
  return items[at % items.length] as Item;
}
