import type { RenderedEmail } from '../model/email.ts';
import { checkedSlots } from './checked-slots.ts';
import { fitMail } from './fit-mail.ts';
import type { RenderRequest } from './render-request.ts';
import { renderText } from './render-text.ts';
import { viewModel } from './view-model.ts';

// The first formatter of a process loads the tables of all calendars, 20 ms of CPU; here it does so while the function
// starts, not while an issue is made.
new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });

/**
 * Renders the mail of one issue: HTML and plain text from one view model, with a sentinel where each reader's own
 * links go. HTML that Gmail would cut off is shortened, and a warning tells of it.
 * @throws RangeError for a digest without entries, Error when a slot does not stand exactly once in each part
 */
export function renderEmail(request: RenderRequest): RenderedEmail {
  const view = { ...viewModel(request), slots: request.sentinels, review: null };
  const text = renderText(view);
  const fitted = fitMail(request, view);
  const { html, wholeHtml = html } = fitted;
  const slots = checkedSlots(request.sentinels, wholeHtml === html ? { html, text } : { html, text, wholeHtml });
  return { subject: view.subject, text, ...fitted, slots };
}
