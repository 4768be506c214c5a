import type { Document } from '../../lambda/model/article.ts';
import { readIncoming } from '../../lambda/read/read-incoming.ts';
import { answerLines } from './answer-lines.ts';
import type { Command } from './command.ts';

/** `read --jsonl`: one page, text or feed a line in, one article or one feed's items a line out, in the same order. */
export const readCommand: Command = async (args) => {
  if (args.join(' ') !== '--jsonl') {
    throw new Error(`Cannot read: the arguments are "${args.join(' ')}"; call it as: read --jsonl < pages.jsonl`);
  }
  return answerLines('Cannot read', (row) => {
    const incoming = readIncoming(documentOf(row));
    if ('problem' in incoming) throw new Error(incoming.problem);
    return 'feed' in incoming ? incoming : incoming.article;
  });
};

function documentOf(row: unknown): Document {
  const { bodyBase64, contentType, url } = (row ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof bodyBase64 !== 'string')
    throw new TypeError(`"bodyBase64" is ${JSON.stringify(bodyBase64)}; give the page's bytes in base64`);
  return {
    name: typeof url === 'string' ? url : 'the page',
    bytes: Buffer.from(bodyBase64, 'base64'),
    ...(typeof contentType === 'string' ? { contentType } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}
