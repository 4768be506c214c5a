import type { Span } from '../../model/span.ts';
import type { Body } from '../body.ts';

const MAX_CHARACTERS = 130;
const MIN_WORDS = 3;
const MAX_WORDS = 20;
/** The body that must follow a headline has sentences; this is a short one. */
const MIN_BODY_WORDS = 8;
/** A standfirst or a byline may stand between headline and body. */
const LINES_TO_BODY = 2;

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The first line, where it is the headline: it repeats the given title, or is short, without a full stop and followed by sentences. */
export function findTitleLine({
  text,
  title,
  paragraphs,
}: Pick<Body, 'text' | 'title' | 'paragraphs'>): Span | undefined {
  const [first] = paragraphs;
  if (!first || first.end - first.start > MAX_CHARACTERS * 2) return undefined;
  const line = text.slice(first.start, first.end);
  if (title?.trim()) return lettersOf(line) === lettersOf(title) ? first : undefined;
  const next = paragraphs.slice(1, 1 + LINES_TO_BODY).map(({ start, end }) => text.slice(start, end));
  return isHeadline(line) && next.some(isProse) ? first : undefined;
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  if (line.length > MAX_CHARACTERS || words < MIN_WORDS || words > MAX_WORDS) return false;
  return /^["“‘'\p{Lu}\p{N}$£€]/u.test(line) && !/[.,;:…]["”’')\]]*$/.test(line);
}

const isProse = (line: string) => line.split(/\s+/).length >= MIN_BODY_WORDS && /[.!?…]["”’')\]]*$/.test(line);
