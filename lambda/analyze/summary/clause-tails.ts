/** A part at the end of a sentence that can be left out without making the rest untrue. */
export interface Tail {
  /** Where the sentence would end, relative to its start. */
  readonly end: number;
  readonly kind: TailKind;
}

export type TailKind = 'relative' | 'participle' | 'coordinate' | 'adjunct' | 'aside';

const MAX_SENTENCE = 700;
const MIN_WORDS = 8;
/** A tail of two words is no burden. */
const MIN_TAIL_CHARACTERS = 12;

/**
 * What may begin such a part. Behind a comma: "…, which opened in May", "…, killing six people", "…, and left at noon",
 * "…, after a long search", "…, the second this year".
 */
const OPENERS: readonly (readonly [kind: TailKind, opener: RegExp])[] = [
  ['relative', /^, (?:which|who|whose|where)\b/],
  ['participle', /^, (?!during |including |according |excluding )\p{L}{2,}ing\b/u],
  [
    'coordinate',
    /^[,;] and (?:(?:also )?\p{L}{2,}ed\b|is|was|were|has|have|had|will|(?:he|she|it|they)\b|the \p{L}+ \p{L}+(?:ed|s)\b|\p{Lu}\p{Ll}+ (?:is|was|has|will|\p{L}+ed)\b)/u,
  ],
  [
    'adjunct',
    /^, (?:after|while|amid|following|when|because|before|during|ahead of|in an? (?:effort|attempt|bid|move) to|in order to)\b/,
  ],
  [
    'adjunct',
    /^, (?:as|with|including|in|on|at|from|for|by|since|though it|even as|along with|alongside|followed by|prompting|up from|down from|compared)\b/,
  ],
  ['aside', /^(?:, (?:an?|the|one of)\b|;| (?:—|–|--) )/],
];

/** What a claim rests on, or what turns it round, is never cut off. */
const KEPT =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|according|reports?|reported(?:ly)?|announced|add(?:ed|s)|claim\w*|alleg\w*|unless|if|except|but|although|though|despite|however|only|deni\w+|argu\w+|suggest\w*|warn\w*|believe[sd]?|thinks?|thought|explain\w*|insist\w*|wrote|tweeted|statement)\b/i;
/** A condition may stand in the part cut off: "The rule does not apply when …". */
const CONDITIONAL =
  /\b(?:not|no|never|none|nobody|nothing|hardly|unlikely|few|would|could|may|might|should|will|can|must|if|whether|until|only)\b|n['’]t\b/i;
/** Behind these a comma may end the subordinate part: "as he was hurt, the match was stopped"; behind a comma, go on a list. */
const SUBORDINATE = /,| (?:as|when|if|because|while|since|once|though|that) /i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|said|says?|told|\p{L}{2,}ed(?! by\b)|won|lost|took|made|gave|got|went|came|became|began|broke|brought|built|bought|caught|chose|cut|died|drew|drove|fell|fought|found|flew|grew|held|hit|kept|knew|led|left|met|paid|put|ran|rose|saw|sent|set|shot|shut|sold|sought|spent|spoke|stood|struck|stole|thought|wants?|wrote|plans?|faces?|calls?|expects?|hopes?|shows?|remains?|needs?)\b/iu;
const LOOSE_END =
  /\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|nor|that|which|who|as|than|is|are|was|were|be|been|has|have|had|until|both|between|either|not|shortly|soon|just|days?|weeks?|months?|years?|hours?|minutes?|even|only|right|immediately|long)$/i;

const OPENS_ADVERBIAL =
  /^["“‘']?(?:after|as|although|amid|because|before|despite|even|for|from|given|if|in|on|at|by|once|since|though|under|unlike|until|when|while|with|without|\p{L}+ing|according)\b/iu;
const ENDS_SAYING =
  /\b(?:said|says|say|told|added|adds|asked|wrote|reported|explained|claimed|tweeted)(?: (?:\p{L}+)){0,3}$/iu;

/** The places where a sentence could end earlier; none inside quotation marks or brackets. */
export function clauseTails(sentence: string): readonly Tail[] {
  if (sentence.length > MAX_SENTENCE) return [];
  const tails: Tail[] = [];
  for (const { index } of sentence.matchAll(/[,;] (?=\S)| (?=(?:—|–|--) )/g)) {
    const kind = kindOfTail(sentence, index);
    if (kind) tails.push({ end: index, kind });
  }
  return tails;
}

function kindOfTail(sentence: string, end: number): TailKind | undefined {
  const rest = sentence.slice(end);
  const kind = OPENERS.find(([, opener]) => opener.test(rest.slice(0, 40)))?.[0];
  if (!kind || rest.length < MIN_TAIL_CHARACTERS || KEPT.test(rest)) return undefined;
  if (!closesHere(rest, kind)) return undefined;
  const head = sentence.slice(0, end);
  if (!canStand(head) || (kind === 'adjunct' && CONDITIONAL.test(head))) return undefined;
  return kind === 'aside' && rest.startsWith(',') && SUBORDINATE.test(head) ? undefined : kind;
}

/** A part in the middle ("the bridge, which opened in May, is shut") is no tail: another comma follows. */
function closesHere(rest: string, kind: TailKind): boolean {
  const inner = rest.slice(2);
  // "the players, the tour and the country" is a list
  if (kind === 'aside' && /^[^,]{2,40}(?:, [^,]*)? and /.test(inner)) return false;
  if (/\s(?:—|–|--)\s/.test(inner)) return false;
  if (kind === 'coordinate') return true;
  return !/, (?!which|who|where|and |or |including|\p{L}+ing\b|\d|\p{Lu})/u.test(inner);
}

function canStand(head: string): boolean {
  if (head.split(' ').length < MIN_WORDS || LOOSE_END.test(head) || !FINITE.test(head)) return false;
  // "After the vote, …" and "…, the mayor said" are no sentences yet.
  if (OPENS_ADVERBIAL.test(head) && !/, /.test(head)) return false;
  if (ENDS_SAYING.test(head)) return false;
  const count = (mark: RegExp) => head.match(mark)?.length ?? 0;
  if (count(/["“”]/g) % 2 === 1 || count(/‘/g) > count(/’/g) || count(/\(/g) !== count(/\)/g)) return false;
  return !/(?:^| )(?:—|–|--) /.test(head) || count(/ (?:—|–|--) /g) % 2 === 0;
}
