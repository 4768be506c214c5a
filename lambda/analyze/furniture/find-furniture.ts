import type { Slice, Span } from '../../model/span.ts';
import { readWords } from '../words/read-words.ts';
import { findByline } from './find-byline.ts';
import { furnitureNamer } from './name-furniture.ts';

export interface Furniture {
  /** Paragraphs that are not the article. */
  readonly lines: readonly FurnitureLine[];
  readonly bylines: readonly Slice[];
}

export interface FurnitureLine extends Span {
  /** The rule that found it: "photo credit". */
  readonly rule: string;
}

/** How many lines at the top and at the end of a text are its edges. */
const TOP_LINES = 4;
const END_LINES = 8;
/** "By Jane Roe, Staff Writer" and a few words more. */
const MAX_BYLINE_CHARACTERS = 160;
const ABOUT_COMPANY = /^(?:About|ABOUT) (?:the (?:company|group|foundation)|\p{Lu}[\p{L}\p{N}&.,'’ -]{1,60})[^.!?]?$/u;

/** Finds the paragraphs that are not the article, and the authors' names among them. */
export function findFurniture(
  text: string,
  paragraphs: readonly Span[],
  nameFurniture = furnitureNamer(text, readWords(text)),
): Furniture {
  const isEdge = (index: number) => index < TOP_LINES || index >= paragraphs.length - END_LINES;
  const boilerplate = aboutCompany(text, paragraphs);
  const named = paragraphs.map((paragraph, index) => (isEdge(index) ? bylineOf(text, paragraph) : undefined));
  const lines = paragraphs.flatMap((paragraph, index) => {
    const rule = named[index]
      ? 'byline'
      : index >= boilerplate
        ? 'about the company'
        : nameFurniture(paragraph, isEdge(index) ? 'edges' : 'anywhere');
    return rule ? [{ ...paragraph, rule }] : [];
  });
  return { lines, bylines: eachOnce(named.filter((byline) => byline !== undefined)) };
}

/** "By Jane Roe and John Doe" at the top and "Jane Roe can be reached at …" at the end name her once. */
const eachOnce = (bylines: readonly Slice[]): readonly Slice[] =>
  bylines.filter(({ text }, index) => !bylines.slice(0, index).some((earlier) => earlier.text.includes(text)));

function bylineOf(text: string, paragraph: Span): Slice | undefined {
  return paragraph.end - paragraph.start <= MAX_BYLINE_CHARACTERS ? findByline(text, paragraph) : undefined;
}

/** Where the boilerplate at the end of a press release begins: its heading "About Acme" with no full stop; else nowhere. */
function aboutCompany(text: string, paragraphs: readonly Span[]): number {
  const from = Math.max(Math.ceil(paragraphs.length / 2), paragraphs.length - END_LINES);
  const heading = paragraphs
    .slice(from)
    .findIndex(({ start, end }) => end - start <= 80 && ABOUT_COMPANY.test(text.slice(start, end)));
  return heading < 0 ? paragraphs.length : from + heading;
}
