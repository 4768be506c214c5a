import { PERIODS } from '../language/time-units.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import type { Candidate } from './candidate.ts';
import type { Find } from './find.ts';
import type { ClauseTraits } from './traits.ts';

/** How far back a clause is read, in tokens. */
const REACH = 40;

export function findClauseTraits({ find }: Candidate): ClauseTraits {
  const { kind, isJoined } = find.quantity;
  return {
    joined: Number(isJoined === true),
    context: Number(isContext(find)),
    other: Number(isOther(find)),
    part: Number(isPart(find)),
    // "two summers" is hardly ever counted, and only says when.
    spell: isSpell(find) ? (kind === 'duration' ? 1 : 2) : 0,
    definite: Number(kind === 'count' && isDefinite(find)),
    prepositional: Number(kind === 'count' && isPrepositional(find)),
  };
}

/** "the fever that has infected …" */
function isContext({ line: { tokens }, quantity }: Find): boolean {
  for (let at = quantity.first - 1; at > 0 && at > quantity.first - REACH; at--) {
    if (/^[,;:—–.]$/.test(tokens[at]?.text ?? '')) return false;
    const isPerfect = /^(?:has|have|had)$/.test(tokens[at + 1]?.lower ?? '');
    if (isPerfect && /^(?:that|which|who)$/.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "for seven months", "over the past 20 years", "for two summers". */
function isSpell({ line: { tokens, tags }, quantity: { kind, first, approx, unit } }: Find): boolean {
  if (kind !== 'duration' && !PERIODS.has((unit ?? '').replace(/s$/, ''))) return false;
  if (/^(?:over|under|around|about)$/.test(tokens[approx?.first ?? -1]?.lower ?? '')) return true;
  let at = startWithApprox({ first, approx });
  while (tags[at - 1] === 'determiner' || /^(?:past|last|next|first)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return tags[at - 1] === 'preposition' && tokens[at - 1]?.lower !== 'to';
}

/** "the first two boats", "its 11 libraries". */
function isDefinite({ line: { tokens }, quantity: { first, approx } }: Find): boolean {
  let at = startWithApprox({ first, approx });
  while (ORDINALS.has(tokens[at - 1]?.lower ?? '')) at--;
  return /^(?:the|these|those|its|their|his|her|our)$/.test(tokens[at - 1]?.lower ?? '');
}

const ORDINALS: ReadonlySet<string> = new Set([
  'first',
  'last',
  'next',
  'final',
  'remaining',
  'latest',
  'past',
  'top',
  'same',
]);

const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'additional', 'further', 'another', 'separate']);

/** "31 other nations", "an additional $300 million", "along with 34 groups". */
function isOther({ line: { tokens }, quantity: { first, end } }: Find): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first).map((token) => token.lower);
  const isBeside = /(?:along with|as well as)$/.test(before.join(' '));
  // "55 miles (90 kilometers)"
  if (before.at(-1) === '(') return true;
  return isBeside || OTHERS.has(tokens[end]?.lower ?? '') || before.some((word) => OTHERS.has(word));
}

/** "including about 5,000 troops", "of those, 387,000 fled". */
function isPart({ line: { tokens }, quantity: { first, approx } }: Find): boolean {
  const at = startWithApprox({ first, approx });
  const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  return before.at(-1) === 'including' || /^of (?:those|these|them) ,$/.test(before.join(' '));
}

function isPrepositional({ line: { tokens, tags }, quantity: { first, approx } }: Find): boolean {
  let at = startWithApprox({ first, approx });
  while (tags[at - 1] === 'determiner' || tags[at - 1] === 'adverb') at--;
  return tags[at - 1] === 'preposition' && tokens[at - 1]?.lower !== 'including';
}
