import type { Token } from '../token.ts';
import { is } from './word-class.ts';

/** "claim", "claims", "report": also nouns; "said" and "told" are not. */
const MAY_BE_NOUN =
  /(?<!ed|ing|said|told|says|tells|wrote|writes|written|spoke|spoken|swore|sworn|thought|held|read|found|felt|saw|knew|meant|put)$/;
const PLAIN = /^(?:is|are|was|were|be|been|being|has|have|had)$/;

/** Is a word that can be a verb of saying or its noun ("the claim", "his promise") a verb where it stands? */
export function isVerbAt(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token) return false;
  if (/^(?:decline|refuse)[sd]?$/.test(tokens[at - 2]?.lower ?? '') && before?.lower === 'to') return false; // declined to comment
  if (!MAY_BE_NOUN.test(token.lower))
    return !(is.determiner(before) && /ing$/.test(token.lower)) && !isNounSuffix(tokens, at);
  if (at - 1 < floor || !before) return false;
  if (is.relative(before) || (is.pronoun(before) && before.lower !== 'one')) return true;
  if (is.possessive(before)) return false;
  if (is.auxiliary(before)) return !PLAIN.test(before.lower);
  if (is.determiner(before) || is.preposition(before) || is.conjunction(before))
    return is.conjunction(before) && /s$/.test(token.lower);
  if (before.isCapitalised || before.kind !== 'word') return /s$/.test(token.lower) || is.comma(before);
  const isPlural = /s$/.test(before.lower) || /^(?:people|men|women|police)$/.test(before.lower);
  return /s$/.test(token.lower) ? !isPlural && !isAdjective(before) : isPlural;
}

/** "a noted critic", "a sworn statement": a participle before its noun. */
function isNounSuffix(tokens: readonly Token[], at: number): boolean {
  return (
    is.determiner(tokens[at - 1]) &&
    /(?:ed|en|rn|ing)$/.test(tokens[at]?.lower ?? '') &&
    is.word(tokens[at + 1]) &&
    !/^(?:that|the|a|an|it|he|she)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function isAdjective({ lower }: Token): boolean {
  return /(?:ed|ous|ful|ive|able|ible|ic|al|less|new|many|such|other|false|big|major|same|own|key|good|bad|public)$/.test(
    lower,
  );
}
