import type { RenderedEmail } from '../model.ts';
import { checkedSlots } from './checked-slots.ts';
import { digestTemplate } from './digest-template.ts';
import type { RenderRequest } from './render-request.ts';
import { renderText } from './render-text.ts';
import { viewModel } from './view-model.ts';

/**
 * Renders the mail of one issue: HTML and plain text from one view model, with a sentinel where each reader's own
 * links go.
 * @throws RangeError for a digest without entries, Error when a slot does not stand exactly once in each part
 */
export function renderEmail(request: RenderRequest): RenderedEmail {
  const view = { ...viewModel(request), slots: request.sentinels, review: null };
  const html = digestTemplate(view);
  const text = renderText(view);
  return { subject: view.subject, html, text, slots: checkedSlots(request.sentinels, { html, text }) };
}
