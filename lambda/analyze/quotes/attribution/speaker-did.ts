import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import { leadingVerbs } from '../words/leading-verbs.ts';
import type { Attribution } from './attribution.ts';
import { leansForward } from './leans-forward.ts';
import { speakerAndVerb } from './speaker-and-verb.ts';

/** “Go,” Mr. Ito thundered: any verb in the past or of a third person. */
export function speakerDid(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  if (!leansForward(reading, index)) return undefined;
  return speakerAndVerb(
    reading,
    index,
    (verb) =>
      is.word(tokens[verb]) &&
      !tokens[verb]?.isCapitalised &&
      (/(?:ed|es|s)$/.test(tokens[verb]?.lower ?? '') || leadingVerbs.has(tokens[verb]?.lower ?? '')),
  );
}
