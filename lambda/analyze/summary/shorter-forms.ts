import { countWords } from '../count-words.ts';
import type { Candidate } from './candidate.ts';
import { clauseTails } from './clause-tails.ts';
import { figuresIn } from './figures-in.ts';
import { countMarks } from './open-quotes.ts';
import { stemsOf } from './stems-of.ts';

/** The sentence, and the same without the part at its end that others can do without: the longest and the shortest of these. */
export function withShorterForms(candidate: Candidate, text: string): readonly Candidate[] {
  if (candidate.needsNext) return [candidate];
  const sentence = text.slice(candidate.start, candidate.end);
  const tails = clauseTails(sentence);
  const chosen = tails.length > 2 ? [tails[0], tails.at(-1)] : tails;
  return [
    candidate,
    ...chosen.flatMap((tail) => (tail ? [shortened(candidate, sentence.slice(0, tail.end), tail.kind)] : [])),
  ];
}

function shortened(candidate: Candidate, text: string, cutKind: Candidate['cutKind']): Candidate {
  const words = countWords(text);
  return {
    ...candidate,
    end: candidate.start + text.length,
    words,
    marks: countMarks(text),
    stems: new Set(stemsOf(text)),
    figures: new Set(figuresIn(text).filter((figure) => candidate.figures.has(figure))),
    ...(cutKind ? { cutKind } : {}),
    cutWords: candidate.words - words,
  };
}
