import { cleanText } from './clean-text.ts';
import type { Frame } from './frame.ts';
import type { Letter } from './letter.ts';

export interface ConfirmRequest {
  /** The reader's bare address. */
  readonly to: string;
  readonly confirmUrl: string;
  /** How long the link is good for, in days, where it ends at all. */
  readonly validDays?: number;
}

/** The question before the first issue (double opt-in): nobody is signed up by somebody else. It advertises nothing. */
export function confirmLetter({ to, confirmUrl, validDays }: ConfirmRequest, { words, newsletter }: Frame): Letter {
  const { confirm } = words;
  const asked = confirm.asked(cleanText(to), newsletter.name);
  return {
    subject: confirm.subject(newsletter.name),
    preheader: confirm.ignore,
    heading: confirm.heading,
    before: [asked, confirm.wanted],
    button: { label: confirm.button, url: confirmUrl },
    after: [confirm.ignore, ...(validDays === undefined ? [] : [confirm.validFor(validDays)])],
    reason: confirm.reason(newsletter.name),
  };
}
