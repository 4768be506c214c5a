import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import { isVerb } from './is-verb.ts';
import { objectEnd } from './object-end.ts';
import type { Phrase } from './phrase.ts';
import { verbGroupEnd } from './verb-group-end.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "in the Middle East", "for 2020", "with the harbour’s chief pilot". */
export function prepositional(line: Line, at: number): Phrase | null {
  // "at 11.15"
  if (line.tokens[at]?.lower === 'at' && line.tags[at + 1] === 'digits') return null;
  const act = actBehind(line, at + 1);
  if (act !== null) return { sort: 'preposition', first: at, end: act };
  const end = /^(?:which|whom)$/.test(line.tokens[at + 1]?.lower ?? '') ? null : objectEnd(line, at + 1);
  // "1,163 delegates to Mr. Ito's 844"
  const isOwner = end !== null && /^['’]$/.test(line.tokens[end]?.text ?? '');
  return end === null || isOwner
    ? null
    : { sort: 'preposition', first: at, end: behindWay(line, behindGoal(line, at, behindPair(line, at, end))) };
}

/** "from Friday | to Saturday", "from Norvik | to Aldby" */
const behindGoal = (line: Line, at: number, end: number) =>
  (line.tokens[at]?.lower === 'from' && line.tokens[end]?.lower === 'to' && objectEnd(line, end + 1)) || end;

/** "for the way | they worked": a way is one only with its clause. */
const behindWay = (line: Line, end: number) =>
  line.tokens[end - 1]?.lower === 'way' && line.tags[end] === 'pronoun' ? verbGroupEnd(line, end + 1) : end;

/** "of driving the van", "after being trapped in a mine". */
function actBehind(line: Line, at: number): number | null {
  const { tags } = line;
  const isBeing = line.tokens[at]?.lower === 'being' && tags[at + 1] === 'participle';
  if (tags[at] !== 'gerund' && !isBeing) return null;
  // "for importing goods" is an act, "for growing towns" a thing: before a noun without article only some are.
  // "for making and selling cheese"
  const isPair = line.tokens[at + 1]?.lower === 'and' && tags[at + 2] === 'gerund';
  const told = verbPhrase(line, at, isPair ? at + 2 : at);
  // "at wiping out disease"
  const isPhrasal = told && /^(?:out|up|off|down|over|away)$/.test(line.tokens[told.end]?.lower ?? '');
  if (isPhrasal) return objectEnd(line, told.end + 1);
  // "after resigning | from the council"
  const isEvent = /^(?:after|before|since)$/.test(line.tokens[at - 1]?.lower ?? '') && tags[at + 1] === 'preposition';
  if (!told || told.end === at + 1) return isEvent ? objectEnd(line, at + 2) : null;
  return isBeing && tags[told.end] === 'preposition' ? (objectEnd(line, told.end + 1) ?? told.end) : told.end;
}

/** "in Iraq and Syria", "for pupils and teachers": two of a kind that end their clause. */
function behindPair(line: Line, at: number, end: number): number {
  const { tokens, tags } = line;
  if (!/^(?:and|or)$/.test(tokens[end]?.lower ?? '')) return end;
  if (line.numerals.some(({ first }) => first === end + 1) || line.tags[end + 1] === 'gerund') return end;
  const isNamed = line.tags[end + 1] === 'determiner';
  const second = nounPhraseAt(line, isNamed ? end + 2 : end + 1);
  const isName = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  // "in Ohio and Hill up by one"
  if (second && tags[second.end] === 'adverb') return end;
  // "in Norvik and Ben Moss won", but "of Norvik and Aldby is"
  const isTold = second !== null && (isVerb(tags[second.end]) || tags[second.end] === 'auxiliary');
  if (!second || (isTold && tokens[at]?.lower !== 'of')) return end;
  if (isName(end - 1) !== isName(second.first) && tokens[at]?.lower !== 'between') return end;
  return second.end;
}
