import { encodeLetter } from './mime/encode-letter.ts';
import type { Newsletter } from './model/settings.ts';
import type { RandomText } from './ports.ts';
import { type Frame, frameOf } from './render/frame.ts';
import type { Letter } from './render/letter.ts';
import { renderLetter } from './render/render-letter.ts';

export interface LetterOptions {
  readonly newsletter: Newsletter;
  /** The bare address of the one who gets it. */
  readonly to: string;
  /** ISO 8601. */
  readonly date: string;
  readonly random: RandomText;
}

/** A mail that is no issue: about the newsletter, to one person. */
export interface SystemMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The whole message: RFC 5322, CRLF, 7-bit. */
  readonly raw: string;
}

const BOUNDARY_LENGTH = 24;

/**
 * The journey of a letter: rendered and encoded for one reader, whole.
 * @throws TypeError when an address cannot stand in a mail, or its button leads nowhere on the web
 */
export function makeLetter(write: (frame: Frame) => Letter, options: LetterOptions): SystemMail {
  const { newsletter, to, date, random } = options;
  const frame = frameOf(newsletter, date);
  const email = renderLetter(write(frame), frame);
  return { ...email, raw: encodeLetter({ email, newsletter, to, date, boundary: random(BOUNDARY_LENGTH) }) };
}
