import { startsWithCapital } from '../../starts-with-capital.ts';
import { NOT_ADVERBS } from '../language/function-words.ts';
import {
  IRREGULAR_PASTS,
  MAYBE_VERBS,
  NOT_GERUNDS,
  NOT_PARTICIPLES,
  PARTICIPLES,
  PRESENT_VERBS,
} from '../language/verbs.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';
import {
  CLOSED,
  isActInAside,
  isActOn,
  isBehindModal,
  isBehindSubject,
  isNamedAct,
  isThirdPerson,
  isVerbPlace,
  type Place,
} from './verb-places.ts';

/** One tag for each token. */
export function tagWords(tokens: readonly Token[]): readonly Tag[] {
  const tags: Tag[] = [];
  const place = { tokens, tags, at: 0 };
  for (const token of tokens) {
    tags.push(tagOf(token, place));
    place.at++;
  }
  return tags;
}

function tagOf(token: Token, place: Place): Tag {
  if (token.type === 'digits') return 'digits';
  if (token.type !== 'word') return 'mark';
  if (token.text !== token.lower && isNamedLike(token.text, place)) return 'noun';
  return CLOSED.get(token.lower) ?? openTagOf(token, place);
}

/** "Will Moss", but "will" and "“Will"; "US exports". */
function isNamedLike(text: string, { tags, at }: Place): boolean {
  return INITIALS.has(text) || (VERBAL_NAMES.has(text) && at > 0 && tags[at - 1] !== 'mark');
}

const VERBAL_NAMES: ReadonlySet<string> = new Set(['Will', 'May', 'Mark']);

/** "US exports", "WHO doctors". */
const INITIALS: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

function openTagOf(token: Token, place: Place): Tag {
  const word = token.lower;
  const isName = place.at > 0 && startsWithCapital(token.text);
  if (isName || isNamedAct(word, place)) return 'noun';
  if (PARTICIPLES.has(word) || (word.endsWith('ed') && word.length > 3 && !NOT_PARTICIPLES.has(word)))
    return 'participle';
  if (IRREGULAR_PASTS.has(word)) return 'verb';
  // "the crossing" is a thing, and so, as far as labels go, is the adjective in "the growing town".
  if (word.endsWith('ing') && word.length > 4 && (!NOT_GERUNDS.has(word) || isActInAside(place)))
    return place.tags[place.at - 1] === 'determiner' ? 'noun' : 'gerund';
  if (word.endsWith('ly') && !NOT_ADVERBS.has(word)) return 'adverb';
  if (PRESENT_VERBS.has(word)) return isVerbPlace(place) ? 'verb' : 'noun';
  if (isBehindModal(place) || isActOn(place)) return 'verb';
  if (MAYBE_VERBS.has(word)) return isVerbPlace(place) && isBehindSubject(place) ? 'verb' : 'noun';
  return isThirdPerson(place) ? 'verb' : 'noun';
}
