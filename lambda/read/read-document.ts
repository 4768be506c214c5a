import type { Document } from '../model/article.ts';
import { decodeText } from './decode-text.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { readMail } from './mail/read-mail.ts';
import { readPage } from './page/read-page.ts';
import { readArticleJson } from './read-article-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';

interface Kind {
  readonly kind: keyof typeof READERS;
  readonly endings: readonly string[];
  readonly type: RegExp;
  readonly start?: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'page',
    endings: ['html', 'htm', 'xhtml'],
    type: /^(?:text\/html|application\/xhtml\+xml)\b/i,
    start:
      /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>])/i,
  },
  {
    kind: 'mail',
    endings: ['eml'],
    type: /^message\/rfc822\b/i,
    start:
      /^(?:(?:return-path|received|delivered-to|mime-version|dkim-signature|message-id|x-[\w-]+):[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50})+/i,
  },
  { kind: 'json', endings: ['json'], type: /^application\/json\b/i, start: /^\s*\{\s*"(?:text|title)"\s*:/ },
  { kind: 'markdown', endings: ['md', 'markdown'], type: /^text\/(?:x-)?markdown\b/i },
];

const READERS = {
  page: readPage,
  mail: readMail,
  json: readArticleJson,
  markdown: readMarkdown,
  text: readText,
} as const;

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Says what a document is, and reads it: many kinds in, one Article out. */
export function readDocument(document: Document): Reading {
  const { bytes } = document;
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge) return { problem: tooLarge };
  const text = decodeText(bytes, document.contentType);
  if (text === undefined) return { problem: 'it is not text; give an article as .txt, .md, .html, .eml or .json' };
  if (!HAS_WORDS.test(text)) return { problem: 'it has no words' };
  const reading = READERS[kindOf(document, text)](document, text);
  return 'article' in reading && !HAS_WORDS.test(reading.article.text) ? { problem: 'it has no words' } : reading;
}

/** What is wrong with a document of this size, for saying so before it is loaded. */
export function sizeProblem(bytes: number): string | undefined {
  if (bytes === 0) return 'it is empty';
  if (bytes <= MAX_DOCUMENT_BYTES) return undefined;
  return `it has ${bytes} bytes; an article may have ${MAX_DOCUMENT_BYTES}`;
}

/** What its name says, then what its sender says, then how it starts. */
function kindOf({ name, contentType = '' }: Document, text: string): keyof typeof READERS {
  const ending = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const told = KINDS.find(({ endings, type }) => endings.includes(ending) || type.test(contentType));
  return told?.kind ?? KINDS.find(({ start }) => start?.test(text))?.kind ?? 'text';
}
