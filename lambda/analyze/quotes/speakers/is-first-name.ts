import { femaleNames } from '../words/female-names.ts';
import { maleNames } from '../words/male-names.ts';

/** Is a word, lower case, a given name? */
export function isFirstName(word = ''): boolean {
  return maleNames.has(word) || femaleNames.has(word);
}
