import type { Digest } from '../model/digest.ts';
import { cutAtWord } from './cut-at-word.ts';
import type { ContentsLine, DigestView, EntryView } from './digest-view.ts';
import { entryView } from './entry-view.ts';
import { frameOf } from './frame.ts';
import { preheader } from './preheader.ts';
import { readingTime } from './reading-time.ts';
import type { RenderRequest } from './render-request.ts';
import { webUrl } from './web-url.ts';

/** With fewer entries a list of contents would only repeat what the next screen shows. */
const ENTRIES_THAT_NEED_CONTENTS = 3;

/** Inboxes show some 70 characters. */
const LONGEST_SUBJECT = 200;

const NONE: ReadonlySet<number> = new Set();

export type ViewRequest = Pick<RenderRequest, 'digest' | 'newsletter' | 'date' | 'proofUrl'>;

/** What the issue says, in the order it is read; nothing here knows HTML, nor who gets it. */
export function viewModel(
  { digest, newsletter, date, proofUrl }: ViewRequest,
  shortened: ReadonlySet<number> = NONE,
): Omit<DigestView, 'slots' | 'review'> {
  const { words, ...frame } = frameOf(newsletter, date);
  const proofs = webUrl(proofUrl)?.href ?? '';
  const around = { ...frame, words, fallback: newsletter.lang, proofs };
  const entries = digest.entries.map((entry, index) =>
    entryView(entry, { index, isShortened: shortened.has(index) }, around),
  );
  const [first] = entries;
  if (!first) throw new RangeError('Cannot render the mail: the digest has no entry; make no issue of it');
  const { name } = frame.newsletter;
  const promise = entries.length > 1 ? words.promiseOfSeveral : words.promise;
  return {
    ...frame,
    subject: cutAtWord(first.headline, LONGEST_SUBJECT) || name,
    preheader: preheader(entries, [[first.credit, first.time].filter(Boolean).join(' · '), promise]),
    time: readingTime(minutesOf(digest), words),
    contents: entries.length < ENTRIES_THAT_NEED_CONTENTS ? [] : entries.map(contentsLine),
    entries,
    promise,
    reason: words.reason(name),
    phrases: words,
  };
}

const minutesOf = ({ entries }: Digest) => ({
  digest: entries.reduce((sum, { minutes }) => sum + minutes.digest, 0),
  source: entries.reduce((sum, { minutes }) => sum + minutes.source, 0),
});

const contentsLine = ({ headline, lang, dir, start, isForeign }: EntryView): ContentsLine => ({
  ...{ headline, lang, dir, start, isForeign },
});
