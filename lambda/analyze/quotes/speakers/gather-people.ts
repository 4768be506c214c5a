import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { femaleWords } from '../words/female-words.ts';
import { maleWords } from '../words/male-words.ts';
import { officeTitles } from '../words/office-titles.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { places } from '../words/places.ts';
import type { Name } from './find-names.ts';
import { findRole } from './find-role.ts';
import { genderOf } from './gender-of.ts';
import { gendersOfSurnames } from './genders-of-surnames.ts';
import { isFirstName } from './is-first-name.ts';
import { kinBefore } from './kin-before.ts';
import type { Gender, Person } from './person.ts';

// A megabyte of namesakes must not be searched for each mention.
const ENOUGH_NAMESAKES = 20;

/** One person for each full name, and for each titled surname or well-known first name without one. */
export function gatherPeople(tokens: readonly Token[], names: readonly Name[]): readonly Person[] {
  const full = Map.groupBy(
    names.filter((name) => isFullName(tokens, name)),
    ({ words }) => `${words[0]} ${words.at(-1)}`,
  );
  const genders = gendersOfSurnames(tokens, names);
  const named = [...full.values()].flatMap((group) => toPerson(tokens, group, genders));
  const known = new Set(named.flatMap(({ words }) => [words[0], words.at(-1)]));
  const sameSurname = Map.groupBy(named, ({ words }) => words.at(-1));
  const single = Map.groupBy(
    names.filter(
      (name) =>
        name.words.length === 1 &&
        isTitled(tokens, name) &&
        (!known.has(name.words[0]) ||
          isOther(tokens, name, sameSurname.get(name.words[0])?.slice(0, ENOUGH_NAMESAKES) ?? [])),
    ),
    ({ words }) => words[0],
  );
  return [...named, ...[...single.values()].flatMap((group) => toPerson(tokens, group, genders))];
}

/** "Ms. Roe", where the article has no Roe but Bob Roe. */
function isOther(tokens: readonly Token[], { titles }: Name, namesakes: readonly Person[]): boolean {
  const title = tokens[titles?.last ?? -1]?.lower ?? '';
  const gender = maleWords.has(title) ? 'male' : femaleWords.has(title) ? 'female' : undefined;
  return gender !== undefined && namesakes.length > 0 && namesakes.every((one) => one.gender && one.gender !== gender);
}

function isFullName(tokens: readonly Token[], { first, words, titles }: Name): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const own = isFirstName(words[0]) ? words.slice(1) : words; // Bill Roe
  if (own.some((word) => organisationWords.has(word)) && !isOffice(tokens[first - 1])) return false; // Mayor Jean Park
  return titles !== undefined || isFirstName(words[0]) || tokens[first - 1]?.lower !== 'the';
}

/** "Mr.", "Gov.", "spokesman": a person follows, whatever the name looks like. */
function isOffice(token: Token | undefined): boolean {
  return (
    is.roleNoun(token) || (token !== undefined && (courtesyTitles.has(token.lower) || officeTitles.has(token.lower)))
  );
}

/** "Mr. Ito", "Mayor Ito", but not "Democratic Party". */
function isTitled(tokens: readonly Token[], { titles, words, first, last }: Name): boolean {
  const title = titles && tokens[titles.last];
  if (is.title(tokens[last])) return false; // Attorney General
  if (title) return isOffice(title);
  if (is.roleNoun(tokens[first - 1]) || kinBefore(tokens, { first, last })) return true; // striker Bianca; his mother, Odile
  return isFirstName(words[0]) && !places.has(words[0] ?? '');
}

function firstRole(tokens: readonly Token[], mentions: readonly Name[]): Range | undefined {
  for (const mention of mentions) {
    const role = findRole(tokens, mention);
    if (role) return role;
  }
  return undefined;
}

function toPerson(
  tokens: readonly Token[],
  group: readonly Name[],
  genders: ReadonlyMap<string, Gender>,
): readonly Person[] {
  const [name] = group;
  if (!name) return [];
  const role = firstRole(tokens, group);
  const gender = genderOf(tokens, group, role) ?? genders.get(name.words.at(-1) ?? '');
  const isSure =
    isFirstName(name.words[0]) ||
    role !== undefined ||
    group.some((mention) => mention.titles !== undefined || kinBefore(tokens, mention) !== undefined);
  return [
    {
      name: { first: name.first, last: name.last },
      words: name.words,
      ...(role ? { role } : {}),
      ...(gender ? { gender } : {}),
      isSure,
    },
  ];
}
