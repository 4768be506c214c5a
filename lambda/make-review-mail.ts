import type { LetterOptions, SystemMail } from './make-letter.ts';
import { encodeLetter } from './mime/encode-letter.ts';
import { type ReviewRequest, renderReview } from './render/render-review.ts';

const BOUNDARY_LENGTH = 24;

/** The editor's copy of an issue that no reader has yet. */
export function makeReviewMail(request: ReviewRequest & LetterOptions): SystemMail {
  const { newsletter, to, date, random } = request;
  const email = renderReview(request);
  return { ...email, raw: encodeLetter({ email, newsletter, to, date, boundary: random(BOUNDARY_LENGTH) }) };
}
