import type { Document } from '../model/article.ts';
import { readDate } from './feed/read-date.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';

/** "---", lines of "name: value", "---". */
const FRONT_MATTER = /^---[ \t]*\r?\n((?:[^\n]{0,2000}\n){0,60}?)---[ \t]*(?:\r?\n|$)/;

/** In order: what is left out, then what is unwrapped. Every pattern is held to one line or to a bounded length. */
const MARKUP: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/^(?:```|~~~)[^\n]*$/gm, ''],
  [/<!--[\s\S]{0,5000}?-->/g, ''],
  [/!\[[^\]\n]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, ''],
  [/^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]+\S+.*$/gm, ''], // where reference links lead
  [/\[([^\]\n]{1,1000})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1'],
  [/<(https?:[^>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-z][^>\n]{0,500}>/gi, ''],
  [/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, ''], // a rule
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/gm, '$1\n'],
  [/^(?:[ \t]{0,3}>[ \t]?)+/gm, ''],
  [/(\*\*|__)(?=\S)([^\n]{1,2000}?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,2000}?)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/`([^`\n]{1,1000})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
];

/** Markdown as the text that it stands for. A heading at the top is the title. */
export function readMarkdown(document: Document, markdown: string): Reading {
  const front = FRONT_MATTER.exec(markdown);
  const fields = fieldsOf(front?.[1] ?? '');
  const body = markdown.slice(front?.[0].length ?? 0).replace(/^\s+/, '');
  const heading = /^#[ \t]+(.+)\n|^([^\n#]+)\n=+[ \t]*\n/.exec(body);
  const written = document.title ?? fields.title ?? (heading?.[1] ?? heading?.[2])?.replace(/[ \t#]+$/, '');
  const title = written && plain(written).trim();
  const publishedAt = readDate(fields.date ?? '');
  const reading = readText({ ...document, ...(title ? { title } : {}) }, plain(body.slice(heading?.[0].length ?? 0)));
  if ('problem' in reading) return reading;
  const byline = fields.author;
  return { article: { ...reading.article, ...(byline ? { byline } : {}), ...(publishedAt ? { publishedAt } : {}) } };
}

const plain = (markdown: string): string =>
  MARKUP.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), markdown).replace(
    /\n(?:[ \t]*\n){2,}/g,
    '\n\n',
  );

function fieldsOf(front: string): Readonly<Record<string, string | undefined>> {
  const lines = [...front.matchAll(/^([a-z]{1,30})[ \t]*:[ \t]*(?:"(.*)"|'(.*)'|(.*?))[ \t\r]*$/gim)];
  return Object.fromEntries(lines.map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c]));
}
