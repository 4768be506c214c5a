import { type LetterOptions, makeLetter, type SystemMail } from './make-letter.ts';
import { type GoodbyeRequest, goodbyeLetter } from './render/goodbye-letter.ts';

/** The last mail to a reader who has left. */
export const makeGoodbyeMail = (request: GoodbyeRequest & LetterOptions): SystemMail =>
  makeLetter((frame) => goodbyeLetter(request, frame), request);
