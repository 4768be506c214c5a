import type { Token } from '../token.ts';
import { closedClasses } from '../words/closed-classes.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { describingVerbs } from '../words/describing-verbs.ts';
import { irregularPasts } from '../words/irregular-pasts.ts';
import { officeTitles } from '../words/office-titles.ts';
import { sayingVerbs } from '../words/saying-verbs.ts';
import { thinkingVerbs } from '../words/thinking-verbs.ts';
import { titleModifiers } from '../words/title-modifiers.ts';

const { subjectPronouns, relativePronouns, determiners, auxiliaries, prepositions, conjunctions, subordinators, days } =
  closedClasses;

const ROLE_NOUN =
  /(?:man|woman|person|maker|leader|keeper|worker|owner|writer|manager|teacher|farmer|player|driver|singer|doctor|director|actor|actress|nurse|student|resident|expert|fellow|scholar|aide|voter|veteran|official|agent|member|partner|engineer|artist|father|mother|son|daughter|wife|husband|brother|sister|friend|neighbou?r|survivor|victim|consultant|researcher|critic|cook|chef|pilot|soldier|clerk|treasurer|librarian|boss|skipper|star|striker|midfielder|defender|winger|presenter|comedian|dad|mum|mom|uncle|aunt|cousin|niece|nephew|widow|landlord|tenant|passenger|commuter|shopper|protester|campaigner|insider|colleague|supporter|executive|attorney|scientist|historian|[a-z]ician|biographer|prosecutor|investigator|lobbyist|[a-z]ologist|[a-z]{3,}ist)s?(?:-in-law)?$/;

const possessives: ReadonlySet<string> = new Set(['’s', "'s", '’', "'"]);

/** "neighbour", "spokesman": one small word that says what somebody is. */
export const isRoleWord = (word: string) =>
  /^\p{Ll}\S*$/u.test(word) && (officeTitles.has(word) || ROLE_NOUN.test(word));

/** What a token can be, by the words alone. */
export const is = {
  word: (token: Token | undefined): token is Token => token?.kind === 'word',
  comma: (token: Token | undefined) => token?.text === ',',
  quote: (token: Token | undefined) => token?.kind === 'quote',
  pronoun: (token: Token | undefined) => token !== undefined && subjectPronouns.has(token.lower),
  relative: (token: Token | undefined) => token !== undefined && relativePronouns.has(token.lower),
  determiner: (token: Token | undefined) => token !== undefined && determiners.has(token.lower),
  auxiliary: (token: Token | undefined) =>
    token !== undefined &&
    token.text !== 'Will' && // a name; at the start of a question nothing is asked of it
    (auxiliaries.has(token.lower) ||
      (token.lower.endsWith('ly') && token.text.length > 2 && !token.isCapitalised && token.lower !== 'family')),
  preposition: (token: Token | undefined) => token !== undefined && prepositions.has(token.lower),
  conjunction: (token: Token | undefined) => token !== undefined && conjunctions.has(token.lower),
  subordinator: (token: Token | undefined) => token !== undefined && subordinators.has(token.lower),
  day: (token: Token | undefined) => token !== undefined && days.has(token.lower),
  possessive: (token: Token | undefined) => token !== undefined && possessives.has(token.text),
  saying: (token: Token | undefined) =>
    token !== undefined && (!token.isCapitalised || token.text === 'Tweeted') && sayingVerbs.has(token.lower),
  thinking: (token: Token | undefined) => token !== undefined && !token.isCapitalised && thinkingVerbs.has(token.lower),
  describing: (token: Token | undefined) =>
    token !== undefined && !token.isCapitalised && describingVerbs.has(token.lower),
  participle: (token: Token | undefined) => token?.lower.endsWith('ing') === true,
  title: (token: Token | undefined) =>
    token !== undefined &&
    (courtesyTitles.has(token.lower) || officeTitles.has(token.lower) || titleModifiers.has(token.lower)),
  /** "spokesman", "nurse", "economist": a small word that says what somebody is. */
  roleNoun: (token: Token | undefined) =>
    token !== undefined && !token.isCapitalised && (officeTitles.has(token.lower) || ROLE_NOUN.test(token.lower)),
  /** "praised", "held". */
  past: (token: Token | undefined) =>
    token !== undefined &&
    !token.isCapitalised &&
    (irregularPasts.has(token.lower) || (token.lower.endsWith('ed') && /^[a-z]{4,}$/.test(token.lower))),
  courtesy: (token: Token | undefined) => token?.isCapitalised && courtesyTitles.has(token.lower),
  /** Part of a name: "Ana", "O’Malley", "K." */
  nameWord: (token: Token | undefined): token is Token =>
    token !== undefined &&
    token.kind === 'word' &&
    token.isCapitalised &&
    !(days.has(token.lower) && !/^(?:may|april|june|august)$/.test(token.lower)),
};
