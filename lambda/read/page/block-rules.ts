import type { Block } from './block.ts';
import { isFurniturePhrase } from './is-furniture-phrase.ts';

/** What a rule knows besides the blocks themselves. */
export interface PageFacts {
  readonly title: string;
  readonly byline: string;
}

/** Takes blocks away, never changes one. */
export type BlockRule = (blocks: readonly Block[], facts: PageFacts) => readonly Block[];

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');
const isHeading = ({ tag }: Block): boolean => /^H[1-6]$/.test(tag);
const endsSentence = (text: string): boolean => /[.!?…。！？:;](?:["'”’»)\]]|\s)*$/.test(text);

/** A paragraph of running text: long enough, or a whole sentence; mostly not links. */
const isProse = ({ text, linkShare, tag }: Block): boolean =>
  linkShare < 0.5 && !/^H[1-6]$/.test(tag) && (text.length >= 140 || (text.length >= 40 && endsSentence(text)));

const isSentence = ({ text, linkShare, tag }: Block): boolean => {
  const words = wordsOf(text).length;
  if (linkShare >= 0.8 || (tag !== 'P' && words < 8)) return false;
  return (linkShare < 0.5 && endsSentence(text) && words >= 4) || (tag === 'P' && words >= 15);
};

/** In order; each works on what the ones before it have left. */
export const BLOCK_RULES: readonly BlockRule[] = [
  cutAfterEndHeading, // before the headings themselves go
  dropPhrases,
  dropLinkLines,
  dropLeadIn,
  dropTail,
  dropEmptyHeadings,
];

/** Figures may stand alone in a table or a list; elsewhere they count clicks. */
const CELLS = new Set(['TD', 'TH', 'LI', 'DD']);

function dropPhrases(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    ({ text, isInQuote, tag }) => isInQuote || (!isFurniturePhrase(text) && (CELLS.has(tag) || /\p{L}/u.test(text))),
  );
}

/** Addresses that are the text itself: "[1] https://…", "post@example.org". */
const SHOWN_ADDRESS = /^(?:\[.*\]|(?:\[\d+\] )?https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+)$/;

/** A line that is one link points away from the article, unless the article is made of such lines. */
function dropLinkLines(blocks: readonly Block[]): readonly Block[] {
  const isLink = ({ linkShare, text }: Block) =>
    linkShare > (text.length < 120 ? 0.75 : 0.9) && wordsOf(text).length > 1;
  const linkText = blocks.filter(isLink).reduce((sum, { text }) => sum + text.length, 0);
  const allText = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isShown = ({ text, isInQuote }: Block) => isInQuote || SHOWN_ADDRESS.test(text);
  return linkText > allText * 0.4 ? blocks : blocks.filter((block) => !isLink(block) || isShown(block));
}

/** Headings behind which nothing of the article comes. */
const END_HEADING =
  /^\W*(?:want (?:more|to read)|about (?:the )?(?:author|company|writer|us\b|this article)|(?:more|other|related|recent|latest|popular|similar|recommended) (?:great |top )?(?:\w+ )?(?:stories|articles|posts|news|reading|coverage|content|links)|you (?:may|might) also|read (?:more|next)\W*$|comments?|leave a (?:reply|comment)|references|share this|über (?:den autor|die autorin|uns)|das könnte|mehr zum|weitere artikel|ähnliche|kommentare?|quellen|notes to editors|media contacts?|press contacts?|contacts?$)/i;

function cutAfterEndHeading(blocks: readonly Block[]): readonly Block[] {
  const from = Math.ceil(blocks.length * 0.4);
  const end = blocks.findIndex(
    (block, i) =>
      (i >= from && isEndHeading(block)) ||
      (i >= blocks.length - 5 && i >= blocks.length * 0.6 && COMPANY_IS.test(block.text)),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Companies end their news with who they are. */
const ABOUT_COMPANY =
  /^(?:about|über|à propos (?:de|d['’])|acerca de|informazioni su) \p{Lu}[\p{L}\p{N}& .,-]{1,40}:?$/u;

/** "Ascom is a global solutions provider …", without a heading. */
const COMPANY_IS =
  /^\p{Lu}[^.]{1,60} (?:is|are) (?:a|an|the|one of the) (?:[\w-]+,? (?:and )?){0,5}(?:providers?|company|manufacturers?|suppliers?|leaders?|developers?|producers?|operators?|distributors?|nonprofit|non-profit)\b/u;

function isEndHeading(block: Block): boolean {
  if (block.text.length >= 80) return false;
  if (END_HEADING.test(block.text))
    return (
      isHeading(block) ||
      block.linkShare > 0 ||
      !endsSentence(block.text) ||
      block.text.endsWith(':') ||
      block.text.endsWith('?')
    );
  return (isHeading(block) || block.emphasisShare > 0.9) && ABOUT_COMPANY.test(block.text);
}

/** Above the first paragraph: the title again, section, names, dates. Whole sentences are the article's lead. */
function dropLeadIn(blocks: readonly Block[], facts: PageFacts): readonly Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0) return blocks;
  const isLead = (block: Block) => isSentence(block) || (isHeading(block) && block.text.length >= 60);
  return [...blocks.slice(0, first).filter(isLead), ...blocks.slice(first)].filter(
    ({ text }) => !sameWords(text, facts.title) && !(facts.byline && sameWords(text, facts.byline)),
  );
}

/** What stands below the last paragraph is furniture as long as it is little; an article may also end in a list. */
const LARGEST_TAIL = 0.12;

/** Below the last paragraph: lines that end nothing. */
function dropTail(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => isProse(block) || (endsSentence(block.text) && block.linkShare < 0.5));
  const tail = blocks.slice(last + 1);
  if (last < 0 || lengthOf(tail) > lengthOf(blocks) * LARGEST_TAIL) return blocks;
  return [
    ...blocks.slice(0, last + 1),
    ...tail.filter(({ tag, isInQuote }) => tag === 'LI' || tag === 'TD' || isInQuote),
  ];
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A heading behind which nothing is left. */
function dropEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.at(-1) && isHeading(blocks.at(-1) as Block) ? dropEmptyHeadings(blocks.slice(0, -1)) : blocks;
}
