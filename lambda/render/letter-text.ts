import type { LetterView } from './letter-view.ts';
import { rule, underlined, wrapped } from './text-layout.ts';

/** A letter as plain text, from the same view model as its HTML. Lines end with "\n". */
export function letterText(view: LetterView): string {
  const { newsletter, date, heading, before, button, after, reason } = view;
  return `${[
    `${wrapped(newsletter.name)}\n${wrapped(date)}`,
    underlined(heading, '='),
    ...before.map((paragraph) => wrapped(paragraph)),
    `${wrapped(button.label)}\n${button.url}`,
    ...after.map((paragraph) => wrapped(paragraph)),
    rule('_'),
    wrapped(reason),
    wrapped(newsletter.postalAddress),
  ].join('\n\n')}\n`;
}
