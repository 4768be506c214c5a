import type { Newsletter } from '../model.ts';
import { PHRASES } from '../strings/mail/en.ts';
import { cleanText } from './clean-text.ts';
import type { ContentsLine, DigestView, EntryView } from './digest-view.ts';
import { entryView } from './entry-view.ts';
import { inkOn } from './ink-on.ts';
import { issueDate } from './issue-date.ts';
import { preheader } from './preheader.ts';
import type { RenderRequest } from './render-request.ts';
import { scriptOf } from './script-of.ts';

/** With fewer entries a list of contents would only repeat what the next screen shows. */
const ENTRIES_THAT_NEED_CONTENTS = 3;

/** What the mail says, in the order it is read; nothing here knows HTML. */
export function viewModel({ digest, newsletter, date, sentinels }: RenderRequest): DigestView {
  const name = cleanText(newsletter.name);
  const script = { ...scriptOf(name, newsletter.lang, 'en'), isForeign: false };
  const entries = digest.entries.map((entry, index) => entryView(entry, index, script));
  const [first] = entries;
  if (!first) throw new RangeError('Cannot render the mail: the digest has no entry; make no issue of it');
  const promise = entries.length > 1 ? PHRASES.promiseOfSeveral : PHRASES.promise;
  return {
    ...script,
    subject: first.headline || name,
    preheader: preheader(entries, [[first.credit, first.time].filter(Boolean).join(' · '), promise]),
    date: issueDate(date, newsletter),
    newsletter: { name, postalAddress: oneLineAddress(newsletter.postalAddress) },
    accent: accent(newsletter.accent),
    contents: entries.length < ENTRIES_THAT_NEED_CONTENTS ? [] : entries.map(contentsLine),
    entries,
    promise,
    reason: PHRASES.reason(name),
    slots: sentinels,
    phrases: PHRASES,
  };
}

/** Settings files often keep an address in lines. */
const oneLineAddress = (address: string): string => address.split(/\r?\n/).map(cleanText).filter(Boolean).join(', ');

const contentsLine = ({ headline, lang, dir, start, isForeign }: EntryView): ContentsLine => ({
  ...{ headline, lang, dir, start, isForeign },
});

function accent({ light, dark }: Newsletter['accent']): DigestView['accent'] {
  return { light: color(light), dark: color(dark), inkOnLight: inkOn(light), inkOnDark: inkOn(dark) };
}

/** The colour goes into style sheets, where nothing is escaped. */
function color(value: string): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  throw new TypeError(
    `Cannot render the mail: the accent ${JSON.stringify(value)} is no colour; write it as "#rrggbb"`,
  );
}
