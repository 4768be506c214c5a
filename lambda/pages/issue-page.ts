import type { RenderedEmail, SlotName } from '../model/email.ts';
import { escapeHtml } from './escape-html.ts';

/** The issue as a web page: the very mail, its slots filled for somebody who is not known. */
export function issuePage({ html, wholeHtml = html, slots }: RenderedEmail, baseUrl: string, issueId: string): string {
  const values: Record<SlotName, string> = {
    unsubscribeUrl: `${baseUrl}/unsubscribe`,
    viewUrl: `${baseUrl}/issues/${issueId}`,
  };
  return slots.reduce((page, { name, sentinel }) => page.replaceAll(sentinel, escapeHtml(values[name])), wholeHtml);
}
