import { digestTemplate } from './digest-template.ts';
import type { DigestView } from './digest-view.ts';
import { shorterDigests } from './shorter-digests.ts';
import { type ViewRequest, viewModel } from './view-model.ts';

/** Gmail cuts off what is behind, the unsubscribe link with it. */
const GMAIL_CLIPS = 102_400;
/** A reader's two links, each up to 900 characters (lambda/mime/slot-url.ts), stand where now two sentinels are. */
const ROOM = GMAIL_CLIPS - 2 * 900;
/** From here on the next longer article will be shortened. */
const NEARLY_FULL = 90_000;

export interface FittedMail {
  readonly html: string;
  /** Where the mail had to be shortened: with nothing left out. */
  readonly wholeHtml?: string;
  /** For the operator. */
  readonly warning?: string;
}

/** The mail's HTML, shortened where Gmail would cut it off. The plain text stays whole. */
export function fitMail(request: ViewRequest, view: DigestView): FittedMail {
  const whole = digestTemplate(view);
  // A code unit is at most three bytes; most mails need no counting.
  if (whole.length * 3 < NEARLY_FULL) return { html: whole };
  const bytes = Buffer.byteLength(whole);
  if (bytes < NEARLY_FULL) return { html: whole };
  if (bytes <= ROOM) return { html: whole, warning: `The mail has ${bytes} bytes of HTML; ${LIMIT}` };
  for (const { digest, shortened } of shorterDigests(request.digest)) {
    const html = digestTemplate({ ...view, ...viewModel({ ...request, digest }, shortened) });
    const left = Buffer.byteLength(html);
    if (left > ROOM) continue;
    const which = [...shortened]
      .map((at) => at + 1)
      .sort((a, b) => a - b)
      .join(', ');
    const warning = `The mail was shortened from ${bytes} to ${left} bytes of HTML, in article ${which}; ${LIMIT}`;
    return { html, wholeHtml: whole, warning };
  }
  return { html: whole, warning: `The mail has ${bytes} bytes of HTML and cannot be shortened; ${LIMIT}` };
}

const LIMIT = `Gmail shows ${GMAIL_CLIPS}`;
