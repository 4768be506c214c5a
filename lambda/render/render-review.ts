import { mailStringsOf } from '../strings/mail/mail-strings-of.ts';
import { cleanText } from './clean-text.ts';
import type { ReviewView } from './digest-view.ts';
import { fitMail } from './fit-mail.ts';
import type { RenderedLetter } from './render-letter.ts';
import type { RenderRequest } from './render-request.ts';
import { renderText } from './render-text.ts';
import { viewModel } from './view-model.ts';
import { webUrl } from './web-url.ts';

export interface ReviewRequest extends Omit<RenderRequest, 'sentinels'> {
  /** Where the editor says what becomes of the issue, where there is such a place. */
  readonly decideUrl?: string;
}

/** The editor's copy: the very mail of the issue, and above it what the analysis was not sure of. Nobody leaves by it. */
export function renderReview(request: ReviewRequest): RenderedLetter {
  const issue = viewModel(request);
  const { review } = mailStringsOf(request.newsletter.lang);
  const view = {
    ...issue,
    subject: review.subject(issue.subject),
    reason: review.reason(issue.newsletter.name),
    slots: null,
    review: reviewView(
      request,
      issue.entries.map(({ headline }) => headline),
    ),
  };
  return { subject: view.subject, html: fitMail(request, view).html, text: renderText(view) };
}

function reviewView(
  { digest, issueId, newsletter, decideUrl }: ReviewRequest,
  headlines: readonly string[],
): ReviewView {
  const { review } = mailStringsOf(newsletter.lang);
  const findings = digest.entries.flatMap(({ notices }, at) =>
    notices.map((notice) => ({ headline: review.noticesOf(headlines[at] ?? ''), notice: cleanText(notice) })),
  );
  return {
    heading: review.heading,
    copyOf: review.copyOf(cleanText(issueId)),
    lookAt: review.lookAt,
    findings,
    nothing: review.nothing,
    button: review.button,
    url: webUrl(decideUrl)?.href ?? '',
  };
}
