import type { IssueReport } from '../../lambda/model/issue.ts';
import { cleanText } from '../../lambda/render/clean-text.ts';
import { wrapText } from '../../lambda/render/wrap-text.ts';
import type { AcceptedMail } from '../ses/model.ts';
import type { Step } from './stopwatch.ts';
import type { Terminal } from './terminal.ts';

export interface Shown {
  readonly subject: string;
  readonly report: IssueReport;
  readonly mails: readonly AcceptedMail[];
  readonly steps: readonly Step[];
}

/** Who has the mail, and how long what took. */
export function showDelivery({ subject, report, mails, steps }: Shown, { columns, dim }: Terminal): string {
  const { issueId, audience, sent, refused, suppressed, uncertain, waiting } = report;
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  return [
    dim(wrapText(cleanText(`Issue ${issueId}: “${subject}”`), columns)),
    ...mails.map(
      ({ destinations, raw }) => `  ${destinations.join(', ')}  ${dim(`${(raw.length / 1000).toFixed(1)} KB`)}`,
    ),
    dim(
      `  audience ${audience} = sent ${sent} + refused ${refused} + suppressed ${suppressed} + uncertain ${uncertain} + waiting ${waiting}`,
    ),
    '',
    `${dim('Took')} ${seconds(total)}`,
    ...steps.map(({ name, milliseconds }) => dim(`  ${seconds(milliseconds).padStart(7)}  ${name}`)),
  ].join('\n');
}
