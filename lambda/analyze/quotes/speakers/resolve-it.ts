import type { Attributed } from '../attribution/attribution.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { documents } from '../words/documents.ts';
import { organisationWords } from '../words/organisation-words.ts';
import type { Mention } from './person.ts';

/** What each "it" that speaks is: the paper or body that spoke last, or that the sentence before is about. */
export function resolveIt(
  tokens: readonly Token[],
  attributions: readonly (Attributed | undefined)[],
  mentions: readonly Mention[],
): ReadonlyMap<number, Range> {
  const people = new Set(mentions.flatMap(({ last, person }) => (person.isSure ? [last] : [])));
  const things = new Map<number, Range>();
  let last: Range | undefined;
  for (const found of attributions) {
    if (!found) continue;
    const { speaker } = found;
    if (tokens[speaker.first]?.lower !== 'it') {
      if (!is.pronoun(tokens[speaker.first])) last = speaker;
      continue;
    }
    const topic = topicBefore(tokens, speaker.first);
    const thing = topic && !people.has(topic.last) && topic.first > (last?.first ?? -1) ? topic : last;
    if (thing) things.set(speaker.first, thing);
  }
  return things;
}

// As far as "it" is from what it stands for.
const REACH = 60;

/** The subject of the last sentence in front of a token that has one of its own: "The union refused. “No,” it said." */
function topicBefore(tokens: readonly Token[], it: number): Range | undefined {
  let last = it - 1;
  while (last >= 0 && it - last < REACH && isSame(tokens, last, it)) last--;
  if (is.quote(tokens[last])) last--;
  let first = last;
  while (first > 0 && it - first < REACH && isSame(tokens, first - 1, last)) first--;
  const subject = first < last ? mainSubject(tokens, first, last) : undefined;
  return subject && isBody(tokens[subject.last]) ? subject : undefined;
}

/** "the Nurses Union", "the agency", "the report". */
function isBody(head: Token | undefined): boolean {
  if (!head || is.pronoun(head)) return false;
  return head.isCapitalised || organisationWords.has(head.lower) || documents.has(head.lower);
}

const isSame = (tokens: readonly Token[], at: number, other: number): boolean =>
  tokens[at]?.lastSentence === tokens[other]?.sentence;
