import { type LetterOptions, makeLetter, type SystemMail } from './make-letter.ts';
import { type ConfirmRequest, confirmLetter } from './render/confirm-letter.ts';

/** The question before the first issue: a reader is one only after a yes from the address itself. */
export const makeConfirmMail = (request: ConfirmRequest & LetterOptions): SystemMail =>
  makeLetter((frame) => confirmLetter(request, frame), request);
