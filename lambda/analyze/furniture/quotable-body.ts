import type { Span } from '../../model/span.ts';
import type { Body, Sentence } from '../body.ts';
import { countWords } from '../count-words.ts';
import { bulletPattern, datelinePatterns } from './dateline-patterns.ts';
import { furnitureNamer, type NameFurniture } from './name-furniture.ts';

const MAX_DATELINE = 120;
/** Among the first sentences a stub is a leftover: "PUBLISHED:.", "|.", "Jane Roe." after "By." */
const TOP_SENTENCES = 12;
const STUB_WORDS = 2;
/** A dateline stands before the lead; a headline or a caption may stand before that. */
const LEAD_SENTENCES = 3;

/**
 * The body as it may be quoted in a summary or a headline: sentences begin behind their dateline ("GENEVA — "), and
 * those that are furniture inside a paragraph ("By. Jane Roe. PUBLISHED: 14:11 EST.") are left out.
 */
export function quotableBody(body: Body, nameFurniture = furnitureNamer(body.text, body.words)): Body {
  const sentences = body.sentences
    .filter((sentence, index) => hasWords(body.text, sentence) && !isLeftover(body, index, nameFurniture))
    .map((sentence, index) => behindDateline(body.text, sentence, index))
    .filter((sentence) => hasWords(body.text, sentence));
  return sentences.length > 0 ? { ...body, sentences } : body;
}

const hasWords = (text: string, { start, end }: Span) => /[\p{L}\p{N}]/u.test(text.slice(start, end));

function isLeftover({ text, sentences, paragraphs }: Body, index: number, nameFurniture: NameFurniture): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const place = index < TOP_SENTENCES || index >= sentences.length - 2 ? 'edges' : 'anywhere';
  // A paragraph of one sentence would not be in the body if a rule for anywhere spoke against it.
  const isKnown = place === 'anywhere' && isWhole(sentence, paragraphs[sentence.paragraph]);
  if (isKnown) return false;
  return (
    nameFurniture(sentence, place) !== undefined ||
    (index < TOP_SENTENCES && isStub(text.slice(sentence.start, sentence.end)))
  );
}

function isWhole({ start, end }: Sentence, paragraph: Span | undefined): boolean {
  return start === paragraph?.start && end === paragraph.end;
}

function isStub(sentence: string): boolean {
  if (sentence.length > 60 || /["“”?!]/.test(sentence)) return false;
  const words = countWords(sentence);
  return words <= STUB_WORDS || /^(?:by|published|updated|posted|created)\b/i.test(sentence);
}

const LEAD_PATTERNS = [bulletPattern, ...datelinePatterns];
const OTHER_PATTERNS = [bulletPattern];

function behindDateline(text: string, sentence: Sentence, index: number): Sentence {
  const { start, end } = sentence;
  let from = start;
  for (const pattern of index < LEAD_SENTENCES ? LEAD_PATTERNS : OTHER_PATTERNS) {
    from += pattern.exec(text.slice(from, Math.min(end, from + MAX_DATELINE)))?.[0].length ?? 0;
  }
  return from === start ? sentence : { ...sentence, start: from };
}
