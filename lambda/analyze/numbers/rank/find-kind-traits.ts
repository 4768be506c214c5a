import type { Candidate } from './candidate.ts';
import type { Find } from './find.ts';
import type { KindTraits } from './traits.ts';

export function findKindTraits({ number, sentence, sentencesBefore, find }: Candidate): KindTraits {
  const { kind, value, unit, start, label } = number;
  const isCount = kind === 'count';
  return {
    money: Number(kind === 'money'),
    percent: Number(kind === 'percent'),
    points: Number(kind === 'points'),
    duration: Number(kind === 'duration'),
    age: Number(kind === 'age'),
    ageOpening: Number(kind === 'age' && start - sentence.start < 20),
    agePassing: Number(kind === 'age' && isPassing(find)),
    ratio: Number(kind === 'ratio'),
    one: Number(isCount && value === 1),
    few: Number(isCount && value > 1 && value < 10),
    bare: Number(isCount && unit === undefined),
    spelled: Number(/^\p{L}\p{Ll}/u.test(number.text) && !/illion/.test(number.text)),
    vague: Number(find.label.isVague),
    minor: Number(isCount && value < 10 && sentencesBefore > 0),
    thin: Number(isCount && !/\s/.test(label)),
  };
}

/** "Lena Roth, 53, said" */
const isPassing = ({ line: { tokens }, quantity: { first, end }, label }: Find) =>
  tokens[first - 1]?.text === ',' &&
  tokens[end - 1]?.lower !== 'old' &&
  !/\b(?:died|dead|killed|drowned)\b/.test(label.text);
