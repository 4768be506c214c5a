import { startsWithCapital } from '../../starts-with-capital.ts';
import { isDateWord } from '../language/is-date-word.ts';
import { isPlural } from '../language/is-plural.ts';
import { SCALES, SMALL, TENS } from '../language/numerals.ts';
import type { TaggedTokens } from './line.ts';
import type { TokenRange } from './quantity.ts';
import type { Token } from './token.ts';

/** Longer runs of nouns are headlines or lists, and no phrase. */
const MOST_TOKENS = 12;

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr gen gov sen rep sgt lt col capt st rev prof adm maj cmdr sens reps messrs jr sr'.split(' '),
);

/** The noun phrase that begins at `at`, without article: "other nations", "U.S. troops", "Mr. Pompeo"; null if none does. */
export function nounPhraseAt(line: TaggedTokens, at: number): TokenRange | null {
  let end = at;
  let head = -1;
  while (end < line.tokens.length && end < at + MOST_TOKENS) {
    const step = stepOver(line, { at: end, first: at, head });
    if (!step) break;
    if (line.tags[end] === 'noun') head = end + step - 1;
    end += step;
  }
  return head < at ? null : { first: at, end: head + 1 };
}

/** How many tokens belong to the phrase from here: 0 when it is over. */
function stepOver(line: TaggedTokens, { at, first, head }: { at: number; first: number; head: number }): number {
  const token = line.tokens[at];
  if (!token) return 0;
  const joint = compoundStep(line, at);
  if (joint && at > first) return joint;
  if (token.text === '&' || isTitleDot(line.tokens, at)) return at > first ? 1 : 0;
  const isFeast = at > first && FEASTS.has(line.tokens[at - 1]?.text ?? '');
  if ((isDateWord(token) && !isFeast) || SCALES.has(token.lower) || token.lower === 'percent') return 0;
  // "a tourist from Norvik | three weeks ago"
  if (head >= first && (SMALL.has(token.lower) || TENS.has(token.lower))) return 0;
  if (head >= first && endsPhrase(line, head, at)) return 0;
  if (line.tags[at] === 'noun') return 1;
  if (OPENING_WORDS.has(token.lower) && line.tags[at + 1] === 'noun') return at === first ? 1 : 0;
  const isAdjective = line.tags[at] === 'participle' || line.tags[at] === 'gerund';
  return isAdjective && head < first && isNounNext(line, at + 1) ? 1 : 0;
}

/** "Super Tuesday", "Black Friday": these name a day. */
const FEASTS: ReadonlySet<string> = new Set(['Super', 'Black', 'Good', 'Cyber', 'Ash', 'Palm', 'Fat', 'Bloody']);

/** "other nations", "more people". */
const OPENING_WORDS: ReadonlySet<string> = new Set(['more', 'other', 'further', 'most', 'such']);

const isNounNext = (line: TaggedTokens, at: number) => line.tags[at] === 'noun' && !isDateWord(line.tokens[at]);

/** "-tech" of "high-tech", "-led" of "U.S.-led". */
function compoundStep({ tokens }: TaggedTokens, at: number): number {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && hyphen.glued && word?.type === 'word' && word.glued ? 2 : 0;
}

const isTitleDot = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return (
    tokens[at]?.text === '.' && before !== undefined && (TITLES.has(before.lower) || /^\p{Lu}$/u.test(before.text))
  );
};

/** Plurals that stand before another noun: "an internal affairs inquiry", "a sports car". */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'affairs sports arms sales savings operations communications resources customs veterans earnings futures admissions works services police'.split(
    ' ',
  ),
);

/** A plural ends it ("people" in "people Smith met"), unless a further plural follows: "arms dealers", "sports fans". */
function endsPhrase({ tokens }: TaggedTokens, head: number, at: number): boolean {
  const [noun, next] = [tokens[head], tokens[at]];
  if (!noun || !next || !isPlural(noun.text)) return false;
  if (startsWithCapital(noun.text) || PLURAL_MODIFIERS.has(noun.lower)) return false;
  if (/s['’]?$/.test(noun.text) && /^['’]$/.test(next.text)) return true;
  return !isPlural(next.text) || startsWithCapital(next.text);
}
