import type { Range } from '../phrases/range.ts';
import type { Token } from '../token.ts';
import { femaleNames } from '../words/female-names.ts';
import { femaleWords } from '../words/female-words.ts';
import { maleNames } from '../words/male-names.ts';
import { maleWords } from '../words/male-words.ts';
import type { Name } from './find-names.ts';
import { kinBefore } from './kin-before.ts';
import type { Gender } from './person.ts';

/** What the titles, the role and the first name of one person say of the sex. */
export function genderOf(
  tokens: readonly Token[],
  group: readonly Name[],
  role: Range | undefined,
): Gender | undefined {
  const [first = ''] = group[0]?.words ?? [];
  const titles = group.flatMap(({ titles }) => (titles ? tokens.slice(titles.first, titles.last + 1) : []));
  const kin = group.flatMap((name) => kinBefore(tokens, name) ?? []);
  const words = [...titles, ...kin, ...(role ? tokens.slice(role.first, role.last + 1) : [])].map(({ lower }) => lower);
  if (words.some((word) => femaleWords.has(kinOf(word)))) return 'female';
  if (femaleNames.has(first) && !maleNames.has(first)) return 'female';
  if (maleNames.has(first)) return 'male';
  return words.some((word) => maleWords.has(kinOf(word))) ? 'male' : undefined;
}

/** "husband" of "ex-husband", "mother" of "stepmother" and "mother-in-law". */
const kinOf = (word: string): string =>
  word.replace(/^(?:ex-|step-?|half-|great-|god|co-)/, '').replace(/-in-law$/, '');
