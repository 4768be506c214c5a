import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';

/** What is asked or assumed is no fact: "Will 12 boats be enough?", "if 12 boats come". */
export const isSupposed = (line: Line, quantity: Quantity) =>
  (quantity.kind !== 'age' && !quantity.isJoined && isAsked(line, quantity.end)) || isConditional(line, quantity.first);

/** A question mark ends the clause that the number stands in; that of a quotation behind it is another's. */
function isAsked({ tokens }: Line, from: number): boolean {
  const length = tokens.slice(from, from + CLAUSE).findIndex((_, i) => isStop(tokens, from + i));
  const end = from + length;
  if (length < 0 || tokens[end]?.text !== '?') return false;
  // Where an encoding lost the quotation marks, question marks stand for them: "?Go,? she said".
  const next = tokens[end + 1];
  if (/^[.,!?]$/.test(tokens[end - 1]?.text ?? '') || (next && !/^[”"]$/.test(next.text))) return false;
  const marks = tokens.slice(from, end).filter(({ text }) => /^[“”"]$/.test(text));
  const before = tokens.slice(0, from).filter(({ text }) => text === '"');
  const isQuoted = marks.at(-1)?.text === '"' ? (before.length + marks.length) % 2 === 1 : marks.at(-1)?.text === '“';
  return !isQuoted;
}

/** In tokens, as far as a question reaches behind a number. */
const CLAUSE = 60;

/** The point of "U.S." or of a lone initial ends no clause. */
const isStop = (tokens: Line['tokens'], at: number) =>
  /^[.!?;:—–]$/.test(tokens[at]?.text ?? '') &&
  !(tokens[at]?.text === '.' && /^\p{L}{1,3}$/u.test(tokens[at - 1]?.text ?? '') && at < tokens.length - 2);

/** "if the town closes 12 schools", "whether 12 are enough", "Why 12 boats sank". */
function isConditional({ tokens }: Line, first: number): boolean {
  // "if he wins the 40 votes that he needs"
  if (/^(?:the|its|his|her|their)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (/^(?:if|unless|whether)$/.test(lower) || text === 'Why') return true;
    if (/^[,;:—–.!?]$/.test(text)) return false;
  }
  return false;
}

/** In tokens, as far as a clause reaches. */
const REACH = 10;
