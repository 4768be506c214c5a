import type { Token } from '../token.ts';
import { isTime } from './is-time.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Range } from './range.ts';
import { speakerIn } from './speaker-in.ts';
import { is } from './word-class.ts';

/** The subject of a sentence, by its place: behind "On Monday," and "But", before the first verb. */
export function mainSubject(tokens: readonly Token[], first: number, last: number): Range | undefined {
  const start = skipOpening(tokens, first, last);
  if (start === undefined) return undefined;
  for (let i = start; i <= last && i < start + 12; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.kind === 'quote') continue;
    const phrase = nounPhraseAfter(tokens, i, last);
    if (phrase && isTime(tokens, phrase)) i = phrase.last;
    else if (phrase) return speakerIn(tokens, { first: phrase.first, last: phrase.last });
  }
  return undefined;
}

/** Behind adverbials that a comma closes: "After the vote on Tuesday, in a hall in Leeds, ". */
function skipOpening(tokens: readonly Token[], first: number, last: number): number | undefined {
  let start = first;
  for (let times = 0; times < 3; times++) {
    while (start < last && isLead(tokens, start)) start++;
    if (!opensAdverbial(tokens[start])) break;
    const comma = commaBehind(tokens, start, last);
    if (comma > last) return is.participle(tokens[start]) ? undefined : start; // Citing his “bad back,” he left
    start = comma + 1;
    while (start < last && is.relative(tokens[start])) start = commaBehind(tokens, start, last) + 1;
  }
  return start;
}

/** The next comma; behind the end where there is none. */
function commaBehind(tokens: readonly Token[], first: number, last: number): number {
  let comma = first + 1;
  while (comma <= last && !is.comma(tokens[comma])) comma++;
  return comma;
}

/** "And", "But then": no comma behind it. */
function isLead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (is.comma(tokens[at + 1])) return false;
  return is.conjunction(token) || /^(?:then|now|later|also|so|soon|even|once|here)$/.test(token?.lower ?? '');
}

function opensAdverbial(token: Token | undefined): boolean {
  return (
    is.preposition(token) ||
    is.subordinator(token) ||
    is.day(token) ||
    is.auxiliary(token) ||
    (is.word(token) && /(?:ing|ed)$/.test(token.lower)) ||
    /^(?:meanwhile|however|still|earlier|here|there|back|now|once|instead|perhaps|indeed|yet|again)$/.test(
      token?.lower ?? '',
    )
  );
}
