import type { ProofPhrases } from '../../strings/proof/en.ts';
import type { ProofFact } from './proof-facts.ts';

/** "Quote 2". */
export function factName({ kind, position }: ProofFact, phrases: ProofPhrases): string {
  const names = { sentence: phrases.sentenceName, number: phrases.numberName, quote: phrases.quoteName };
  return kind === 'headline' ? phrases.headlineName : names[kind](position);
}
