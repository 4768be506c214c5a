import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { femaleNames } from '../words/female-names.ts';
import { femaleWords } from '../words/female-words.ts';
import { maleNames } from '../words/male-names.ts';
import { maleWords } from '../words/male-words.ts';
import { officeTitles } from '../words/office-titles.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { places } from '../words/places.ts';
import { findNames, type Name } from './find-names.ts';
import { findRole, findRoleBefore } from './find-role.ts';
import type { Gender, Mention, People, Person } from './person.ts';

/** Everybody whom the article names, with the full name, role and sex it gives them. */
export function findPeople(tokens: readonly Token[]): People {
  const names = findNames(tokens);
  const people = gather(tokens, names);
  const bySurname = groupBy(people, ({ words }) => words.at(-1) ?? '');
  const byFirstName = groupBy(people, ({ words }) => words[0] ?? '');
  const mentions = names.flatMap((name): Mention[] => {
    const found =
      bySurname.get(name.words.at(-1) ?? '') ??
      (name.words.length === 1 ? byFirstName.get(name.words[0] ?? '') : undefined);
    const person = found && choose(tokens, name, found);
    return person && !isAttribute(tokens, name)
      ? [{ first: name.first, last: name.last, person, role: roleOf(tokens, name) }]
      : [];
  });
  return { people, mentions };
}

// Enough for any family; a megabyte of namesakes must not be searched for each mention.
const MAX_NAMESAKES = 20;

function groupBy(people: readonly Person[], keyOf: (person: Person) => string): ReadonlyMap<string, readonly Person[]> {
  const groups = Map.groupBy(people, keyOf);
  return new Map(Array.from(groups, ([key, group]) => [key, group.slice(0, MAX_NAMESAKES)]));
}

/** One person for each full name, and for each titled surname without one. */
function gather(tokens: readonly Token[], names: readonly Name[]): readonly Person[] {
  const groups = new Map<string, Name[]>();
  const surnames = new Set<string>();
  const add = (key: string, name: Name) => {
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  };
  for (const name of names) {
    if (!isFullName(tokens, name)) continue;
    add(`${name.words[0]} ${name.words.at(-1)}`, name);
    surnames.add(name.words.at(-1) ?? '').add(name.words[0] ?? '');
  }
  for (const name of names) {
    if (name.words.length === 1 && isTitled(tokens, name) && !surnames.has(name.words[0] ?? ''))
      add(name.words[0] ?? '', name);
  }
  const genders = gendersOfSurnames(tokens, names);
  return [...groups.values()].map((group) => toPerson(tokens, group, genders));
}

function isFullName(tokens: readonly Token[], { first, words, titles }: Name): boolean {
  if (words.length < 2 || words.length > 5 || words.some((word) => organisationWords.has(word))) return false;
  if (titles) return true;
  if (maleNames.has(words[0] ?? '') || femaleNames.has(words[0] ?? '')) return true;
  return tokens[first - 1]?.lower !== 'the';
}

/** "Mr. Ito", "Mayor Ito", but not "Democratic Party". */
function isTitled(tokens: readonly Token[], { titles, words }: Name): boolean {
  const title = titles && tokens[titles.last];
  if (is.title({ ...title, lower: words[0] ?? '' } as Token)) return false;
  if (title) return courtesyTitles.has(title.lower) || officeTitles.has(title.lower);
  return isKnown(words[0]) && !places.has(words[0] ?? '');
}

function toPerson(tokens: readonly Token[], group: readonly Name[], genders: ReadonlyMap<string, Gender>): Person {
  const [name] = group;
  if (!name) throw new RangeError('Cannot make a person: no name was given');
  const role = group.map((mention) => findRole(tokens, mention)).find((found) => found !== undefined);
  const gender = genderOf(tokens, group, role) ?? genders.get(name.words.at(-1) ?? '');
  return {
    name: { first: name.first, last: name.last },
    words: name.words,
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
    isSure: isKnown(name.words[0]) || role !== undefined || group.some(({ titles }) => titles !== undefined),
  };
}

function isKnown(firstName = ''): boolean {
  return maleNames.has(firstName) || femaleNames.has(firstName);
}

function genderOf(tokens: readonly Token[], group: readonly Name[], role: Range | undefined): Gender | undefined {
  const [first = ''] = group[0]?.words ?? [];
  const titles = group.flatMap(({ titles }) => (titles ? tokens.slice(titles.first, titles.last + 1) : []));
  const words = [...titles, ...(role ? tokens.slice(role.first, role.last + 1) : [])].map((token) => token.lower);
  if (words.some((word) => femaleWords.has(word))) return 'female';
  if (femaleNames.has(first) && !maleNames.has(first)) return 'female';
  if (maleNames.has(first)) return 'male';
  return words.some((word) => maleWords.has(word)) ? 'male' : undefined;
}

/** "Mr. Ito", "Ms. Ruiz": the sex of a surname, where all its courtesy titles agree. */
function gendersOfSurnames(tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { words, titles } of names) {
    const title = titles && tokens[titles.last]?.lower;
    if (!title) continue;
    if (maleWords.has(title)) genders.set(words.at(-1) ?? '', 'male');
    if (femaleWords.has(title)) genders.set(words.at(-1) ?? '', 'female');
  }
  return genders;
}

/** Of several with one surname the one whose first name or title fits; else the first one named. */
function choose(tokens: readonly Token[], { words, titles }: Name, people: readonly Person[]): Person | undefined {
  if (words.length > 1) return people.find((person) => person.words[0] === words[0]);
  const title = titles && tokens[titles.last]?.lower;
  const gender = title && (maleWords.has(title) ? 'male' : femaleWords.has(title) ? 'female' : undefined);
  const fitting = people.filter((person) => !gender || !person.gender || person.gender === gender);
  return fitting.find(({ isSure }) => isSure) ?? fitting[0] ?? people[0];
}

/** "the Trump administration": not the man. */
function isAttribute(tokens: readonly Token[], { first, last }: Name): boolean {
  return tokens[first - 1]?.lower === 'the' && is.word(tokens[last + 1]) && !is.possessive(tokens[last + 1]);
}

// Further into its sentence a name between commas is one of a list.
const OPENING = 14;

/** "Ana Ruiz, a nurse, said" opens its sentence; "when Mr. Ito left" does not; "of Mr. Ito" is no subject. */
function roleOf(tokens: readonly Token[], { first, last, titles }: Name): Mention['role'] {
  const start = findRoleBefore(tokens, first)?.first ?? describedFrom(tokens, titles?.first ?? first);
  const before = tokens[start - 1];
  const isOf = /^(?:of|from)$/.test(tokens[last + 1]?.lower ?? '') && is.comma(tokens[last + 3]); // Ana Ruiz of Leeds, a nurse, said
  const next = tokens[isOf ? last + 3 : last + 1];
  const isPredicated = is.comma(next) || isVerbal(next);
  if (is.preposition(before) || is.possessive(next) || !isPredicated) return 'other';
  const opens = before?.sentence !== tokens[first]?.sentence || is.quote(before);
  const isLate = is.comma(before) && (isVerbal(next) || tokens[first - OPENING]?.sentence !== tokens[first]?.sentence);
  return opens || isLate ? 'topic' : 'subject';
}

/** Where "his cousin James York" begins. */
function describedFrom(tokens: readonly Token[], name: number): number {
  let first = name;
  while (
    name - first < 5 &&
    is.word(tokens[first - 1]) &&
    !tokens[first - 1]?.isCapitalised &&
    isDescriptive(tokens, first)
  )
    first--;
  return first;
}

function isDescriptive(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    is.roleNoun(before) ||
    is.title(before) ||
    (is.determiner(before) && (is.roleNoun(tokens[first]) || is.title(tokens[first])))
  );
}

function isVerbal(token: Token | undefined): boolean {
  return (
    is.auxiliary(token) ||
    is.saying(token) ||
    is.past(token) ||
    (is.word(token) && !is.preposition(token) && !token.isCapitalised && /[a-z]{3}s$/.test(token.lower))
  );
}
