import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { femaleWords } from '../words/female-words.ts';
import { maleWords } from '../words/male-words.ts';
import { findNames, type Name } from './find-names.ts';
import { gatherPeople } from './gather-people.ts';
import type { Mention, People, Person } from './person.ts';
import { standingOf } from './standing-of.ts';
import { wholeTitle } from './whole-title.ts';

/** Everybody whom the article names, with the full name, role and sex it gives them. */
export function findPeople(tokens: readonly Token[]): People {
  const names = findNames(tokens);
  const people = gatherPeople(tokens, names);
  const bySurname = groupBy(people, ({ words }) => words.at(-1) ?? '');
  const byFirstName = groupBy(people, ({ words }) => words[0] ?? '');
  const mentions: Mention[] = [];
  for (const name of names) {
    const alone = name.words.length === 1 ? byFirstName.get(name.words[0] ?? '') : undefined;
    const namesakes = bySurname.get(name.words.at(-1) ?? '') ?? alone ?? [];
    const person = chooseNamesake(tokens, name, namesakes);
    if (!person || isAttribute(tokens, name)) continue;
    mentions.push({ first: name.first, last: name.last, person, standing: standingOf(tokens, name) });
  }
  return { people, mentions };
}

// Enough for any family; a megabyte of namesakes must not be searched for each mention.
const MAX_NAMESAKES = 20;

function groupBy(people: readonly Person[], keyOf: (person: Person) => string): ReadonlyMap<string, readonly Person[]> {
  const groups = Map.groupBy(people, keyOf);
  return new Map(Array.from(groups, ([key, group]) => [key, group.slice(0, MAX_NAMESAKES)]));
}

/** Of several with one surname the one whose first name or title fits; else the first one named. Ms. Roe is not Bob Roe. */
function chooseNamesake(
  tokens: readonly Token[],
  { words, titles }: Name,
  people: readonly Person[],
): Person | undefined {
  if (words.length > 1) return people.find((person) => person.words[0] === words[0]);
  const title = titles && tokens[titles.last]?.lower;
  const gender = title && (maleWords.has(title) ? 'male' : femaleWords.has(title) ? 'female' : undefined);
  const fitting = people.filter((person) => !gender || !person.gender || person.gender === gender);
  const titled = title ? fitting.find(({ role }) => role && holdsWord(tokens, role, title)) : undefined;
  return titled ?? fitting.find(({ isSure }) => isSure) ?? fitting[0];
}

/** "Judge Lee" is the Lee who was called a judge. */
function holdsWord(tokens: readonly Token[], { first, last }: Range, title: string): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => wholeTitle(lower) === wholeTitle(title));
}

/** "the Trump administration": not the man. */
function isAttribute(tokens: readonly Token[], { first, last }: Name): boolean {
  return tokens[first - 1]?.lower === 'the' && is.word(tokens[last + 1]) && !is.possessive(tokens[last + 1]);
}
