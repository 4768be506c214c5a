import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { bodies } from '../words/bodies.ts';
import { organisationWords } from '../words/organisation-words.ts';
import type { Person } from './person.ts';
import { wholeTitle } from './whole-title.ts';

/** "the vice president" is not "the president". */
const OTHER_RANK = /^(?:vice|deputy|former|ex|assistant|acting|associate|then)$/;

/** Who is a mayor, who a spokesman: people by the head of their role, the first one named first. */
export function holdersOfRoles(
  tokens: readonly Token[],
  people: readonly Person[],
): ReadonlyMap<string, readonly Person[]> {
  const inOrder = people.toSorted((a, b) => a.name.first - b.name.first);
  const holders = new Map<string, Person[]>();
  for (const person of inOrder) {
    for (const key of person.role ? namesOf(tokens, person.role) : []) {
      const known = holders.get(key);
      if (known) known.push(person);
      else holders.set(key, [person]);
    }
  }
  for (const head of rolesOfBodies(tokens, people, holders)) holders.delete(head);
  return holders;
}

/** "the union president", "the bank’s president" without a name: "the president" may be this one. */
function rolesOfBodies(
  tokens: readonly Token[],
  people: readonly Person[],
  roles: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const named = new Set(people.flatMap(({ role }) => (role ? [role.last] : [])));
  const heads = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !roles.has(token.lower) || token.isCapitalised) continue;
    if (named.has(at) || is.nameWord(tokens[at + 1])) continue;
    if (!isBody(tokens[at - 1]) && !(is.possessive(tokens[at - 1]) && isBody(tokens[at - 2]))) continue;
    heads.add(token.lower);
  }
  return heads;
}

const isBody = (token: Token | undefined): boolean =>
  token !== undefined && (organisationWords.has(token.lower) || bodies.has(token.lower));

/** What the holder is called later: "mayor" of "mayor of Leeds", "minister" and "prime minister" of a prime minister. */
function namesOf(tokens: readonly Token[], { first, last }: Range): readonly string[] {
  const words = tokens.slice(first, last + 1);
  const link = words.findIndex((token) => is.preposition(token));
  const own = (link < 0 ? words : words.slice(0, link)).map(({ lower }) => wholeTitle(lower));
  const head = own.at(-1);
  if (head === undefined) return [];
  const pair = own.length > 1 ? [own.slice(-2).join(' ')] : [];
  return own.some((word) => OTHER_RANK.test(word)) ? pair : [head, ...pair];
}
