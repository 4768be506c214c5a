import type { Token } from '../token.ts';
import { femaleWords } from '../words/female-words.ts';
import { maleWords } from '../words/male-words.ts';
import type { Name } from './find-names.ts';
import type { Gender } from './person.ts';

/** "Mr. Ito", "Ms. Ruiz": the sex of a surname by its last courtesy title. */
export function gendersOfSurnames(tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { words, titles } of names) {
    const title = titles && tokens[titles.last]?.lower;
    if (!title) continue;
    if (maleWords.has(title)) genders.set(words.at(-1) ?? '', 'male');
    if (femaleWords.has(title)) genders.set(words.at(-1) ?? '', 'female');
  }
  return genders;
}
