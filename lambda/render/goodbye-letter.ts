import { cleanText } from './clean-text.ts';
import type { Frame } from './frame.ts';
import type { Letter } from './letter.ts';

export interface GoodbyeRequest {
  /** The reader's bare address. */
  readonly to: string;
  readonly undoUrl: string;
}

/** The last mail to a reader who has left, with the way back. */
export function goodbyeLetter({ to, undoUrl }: GoodbyeRequest, { words, newsletter }: Frame): Letter {
  const { goodbye } = words;
  const left = goodbye.left(cleanText(to), newsletter.name);
  return {
    subject: goodbye.subject(newsletter.name),
    preheader: left,
    heading: goodbye.heading,
    before: [left, goodbye.onItsWay, goodbye.mistake],
    button: { label: goodbye.button, url: undoUrl },
    after: [],
    reason: goodbye.reason(newsletter.name),
  };
}
