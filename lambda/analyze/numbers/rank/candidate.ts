import type { FoundNumber } from '../../../model/analysis.ts';
import type { Sentence } from '../../body.ts';
import type { Find } from './find.ts';

/** A number on its way to a rank, with the places around it. */
export interface Candidate {
  readonly find: Find;
  readonly number: FoundNumber;
  readonly sentence: Sentence;
  /** How many sentences stand before its own. */
  readonly sentencesBefore: number;
  /** How many numbers stand before it in the article. */
  readonly numbersBefore: number;
}
