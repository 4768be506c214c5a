import type { Stretch } from '../marks/stretch.ts';
import { isVerbAt } from '../phrases/is-verb-at.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import { leansForward } from './after.ts';
import type { Attributed, Attribution } from './attribution.ts';

type Known = readonly (Attributed | undefined)[];

/** A quotation left open at the end of the paragraph before goes on here. */
export function continuesParagraph({ stretches }: Reading, index: number, known: Known): Attribution | undefined {
  return stretches[index]?.isContinuation ? known[index - 1] : undefined;
}

/** “It works,” said Jan Kos, waving at the wheel, “and it always did.” */
export function sameSentenceBefore(reading: Reading, index: number, known: Known): Attribution | undefined {
  const { tokens, places } = reading;
  const here = tokens[places[index] ?? 0];
  const before = tokens[places[index - 1] ?? -1];
  const isNext = before !== undefined && before.paragraph === here?.paragraph && before.lastSentence === here.sentence;
  return isNext && is.comma(tokens[(places[index] ?? 0) - 1]) && leansForward(reading, index - 1)
    ? known[index - 1]
    : undefined;
}

// A word or three in marks are an aside; the speaker is the one of the quotation before them.
const MIN_LENGTH = 20;

/** “It works,” said Jan Kos. “It always did.” */
export function sameParagraphBefore({ stretches }: Reading, index: number, known: Known): Attribution | undefined {
  let before = index - 1;
  const isHere = (at: number) => stretches[at]?.paragraph === stretches[index]?.paragraph;
  while (index - before < 4 && isHere(before - 1) && lengthOf(stretches[before]) < MIN_LENGTH) before--;
  return isHere(before) ? known[before] : undefined;
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.end - stretch.start : 0;
}

/** “It works. It always did.” “We knew,” said Jan Kos. */
export function sameParagraphBehind({ stretches }: Reading, index: number, known: Known): Attribution | undefined {
  const next = stretches[index + 1];
  return next && next.paragraph === stretches[index]?.paragraph ? known[index + 1] : undefined;
}

/** Carla Mendes was blunt:⏎“Go.” */
export function colonParagraphBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens, places } = reading;
  const place = places[index] ?? 0;
  const isParagraphBefore = tokens[place - 1]?.paragraph !== tokens[place]?.paragraph;
  return isParagraphBefore && tokens[place - 1]?.text === ':' ? reporter(reading, place - 1) : undefined;
}

/** Jan Kos argued that the plan had failed. “It never worked.” */
export function reportedBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens, places } = reading;
  const place = places[index] ?? 0;
  const last = place - 1;
  const before = tokens[last];
  if (!before || before.kind === 'quote' || before.lastSentence === tokens[place]?.sentence || before.text === ':')
    return undefined;
  if (before.paragraph + 1 < (tokens[place]?.paragraph ?? 0)) return undefined;
  const found = reporter(reading, last);
  return found && found.cue && is.word(tokens[found.cue.last]) ? found : undefined;
}

/** Who speaks in the sentence that ends at a token. */
function reporter(reading: Reading, last: number): Attribution | undefined {
  const { tokens } = reading;
  let first = last;
  while (
    first > 0 &&
    last - first < 80 &&
    tokens[first - 1]?.sentence === tokens[last]?.sentence &&
    !is.quote(tokens[first - 1])
  )
    first--;
  if (is.quote(tokens[first - 1]) && tokens[first - 1]?.lastSentence === tokens[last]?.sentence) return undefined;
  for (let verb = first + 1; verb <= last; verb++) {
    if (!(is.saying(tokens[verb]) || is.thinking(tokens[verb])) || !isVerbAt(tokens, verb, first)) continue;
    const speaker =
      is.comma(tokens[verb - 1]) && !is.participle(tokens[verb])
        ? nounPhraseAfter(tokens, verb + 1, last)
        : subjectBefore(tokens, verb, first);
    if (speaker) return { speaker, cue: { first: verb, last: verb } };
  }
  const speaker = mainSubject(tokens, first, last - 1);
  return speaker && { speaker, cue: { first: last, last } };
}

/** “It works,” said Jan Kos.⏎“It always did.” */
export function wholeParagraphs(
  { tokens, places, stretches }: Reading,
  index: number,
  known: Known,
): Attribution | undefined {
  const place = places[index] ?? 0;
  const before = stretches[index - 1];
  const isWhole =
    tokens[place - 1]?.paragraph !== tokens[place]?.paragraph &&
    tokens[place + 1]?.paragraph !== tokens[place]?.paragraph;
  return isWhole && before && before.paragraph + 1 === stretches[index]?.paragraph ? known[index - 1] : undefined;
}
