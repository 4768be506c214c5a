import type { Document } from '../model.ts';
import { decodeText } from './decode-text.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';
import { readPage } from './page/read-page.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';

const HTML_NAME = /\.x?html?$/i;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const HTML_START = /^\s*(?:<!doctype html|<html|<head|<body|<article|<p[\s>])/i;

/** Says what a document is, and reads it: many kinds in, one Article out. */
export function readDocument(document: Document): Reading {
  const { bytes } = document;
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge) return { problem: tooLarge };
  const text = decodeText(bytes, document.contentType);
  if (text === undefined) return { problem: 'it is not text; give an article as .txt or .html' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { problem: 'it has no words' };
  return isHtml(document, text) ? readPage(document, text) : readText(document, text);
}

/** What is wrong with a document of this size, for saying so before it is loaded. */
export function sizeProblem(bytes: number): string | undefined {
  if (bytes === 0) return 'it is empty';
  if (bytes <= MAX_DOCUMENT_BYTES) return undefined;
  return `it has ${bytes} bytes; an article may have ${MAX_DOCUMENT_BYTES}`;
}

function isHtml({ name, contentType = '' }: Document, text: string): boolean {
  return HTML_NAME.test(name) || HTML_TYPE.test(contentType) || HTML_START.test(text);
}
