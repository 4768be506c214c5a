import { CLAUSE_OPENERS } from '../../language/function-words.ts';
import { CLAUSE_VERBS, SAYING_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';

/** A clause begins here, so that the noun is its subject: not in "the mother of | a boy", "who beat | her daughter", "the school | her son". */
export function isSubjectSure({ tokens, tags, numerals }: Line, first: number): boolean {
  // "about 40 boys"
  let at = numerals.find(({ end }) => end === first)?.first ?? first;
  if (at < first && /^(?:about|around|over|nearly)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  while (tags[at - 1] === 'determiner') at--;
  if (at === 0) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (tags[at - 1] === 'mark') return !/^[-'’/&]$/.test(before);
  if (/^(?:and|but)$/.test(before)) return true;
  if (before === 'that') return CLAUSE_VERBS.has(tokens[at - 2]?.lower ?? '');
  if (UNSURE.test(before)) return false;
  return before === 'how' || CLAUSE_OPENERS.has(before) || CLAUSE_VERBS.has(before) || SAYING_VERBS.has(before);
}

const UNSURE =
  /^(?:with|than|like|of|which|who|whom|whose|if|unless|whether|thinks?|thought|believed?|believes|fears?|feared|hopes?|hoped|claims?|claimed|alleged?|alleges|suggests?|suggested)$/;
