import type { Article, Document } from '../../model/article.ts';
import { readDate } from '../feed/read-date.ts';
import { readPage } from '../page/read-page.ts';
import { readText } from '../read-text.ts';
import type { Reading } from '../reading.ts';
import { decodeBytes } from './decode-bytes.ts';
import { decodeWords } from './decode-words.ts';
import { type MailPart, mailPart } from './mail-part.ts';

/** Honest mails have some ten parts, four deep; more is an attack on time. */
const MAX_PARTS = 100;

/** A mail, saved as .eml: its subject is the title; its plain text is read, or else its HTML. */
export function readMail(document: Document): Reading {
  const whole = mailPart(Buffer.from(document.bytes).toString('latin1'));
  const parts = leavesOf(whole);
  const find = (type: string) => parts.find((part) => typeOf(part) === type && !isAttached(part));
  const [plain, html] = [find('text/plain'), find('text/html')];
  const title = document.title ?? decodeWords(whole.headers.get('subject') ?? '').trim();
  const named: Document = { ...document, ...(title ? { title } : {}) };
  const reading = plain ? readText(named, textOf(plain)) : html ? readPage(named, textOf(html)) : undefined;
  if (!reading) return { problem: 'the mail has no text in it; drop the article as text instead' };
  if ('problem' in reading) return reading;
  if (!/[\p{L}\p{N}]/u.test(reading.article.text)) return { problem: 'the mail has no words in it' };
  return { article: { ...senderOf(whole), ...reading.article } };
}

function senderOf({ headers }: MailPart): Partial<Article> {
  const from = decodeWords(headers.get('from') ?? '')
    .replace(/<[^>]{0,300}>/, '')
    .replace(/^[\s"']+|[\s"']+$/g, '');
  const publishedAt = readDate(headers.get('date') ?? '');
  return { ...(from && !from.includes('@') ? { byline: from } : {}), ...(publishedAt ? { publishedAt } : {}) };
}

/** All parts that hold no others, in order. */
function leavesOf(whole: MailPart): readonly MailPart[] {
  const leaves: MailPart[] = [];
  const waiting = [whole];
  for (let seen = 0; seen < MAX_PARTS; seen += 1) {
    const part = waiting.shift();
    if (!part) break;
    const boundary = parameter(part, 'boundary');
    if (!typeOf(part).startsWith('multipart/') || !boundary) leaves.push(part);
    else waiting.unshift(...partsOf(part.body, boundary));
  }
  return leaves;
}

function partsOf(body: string, boundary: string): readonly MailPart[] {
  const [, ...pieces] = `\n${body}`.split(`\n--${boundary}`, MAX_PARTS);
  return pieces.filter((piece) => !piece.startsWith('--')).map((piece) => mailPart(piece.replace(/^[^\n]*\n/, '')));
}

const typeOf = ({ headers }: MailPart): string =>
  (/^\s*([\w/+.-]{1,100})/.exec(headers.get('content-type') ?? '')?.[1] ?? 'text/plain').toLowerCase();

const isAttached = ({ headers }: MailPart): boolean => /^\s*attachment/i.test(headers.get('content-disposition') ?? '');

function parameter({ headers }: MailPart, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(
    headers.get('content-type') ?? '',
  );
  return match?.[1] ?? match?.[2] ?? '';
}

const textOf = (part: MailPart): string =>
  decodeBytes(part.body, part.headers.get('content-transfer-encoding') ?? '', parameter(part, 'charset'));
