import type { IssueReport } from '../../lambda/model/issue.ts';

/** The report of an issue: it always sums. */
export function showReport(report: IssueReport): string {
  const { audience, sent, refused, suppressed, uncertain, waiting, bounced, complained, overdue, countedAt, withheld } =
    report;
  return [
    `audience ${audience} = sent ${sent} + refused ${refused} + suppressed ${suppressed} + uncertain ${uncertain} + waiting ${waiting}`,
    `of the sent: bounced ${bounced}, complained ${complained}; of the uncertain: overdue ${overdue}; counted ${countedAt}`,
    ...(withheld > 0
      ? [`withheld ${withheld}: readers who are no recipients of this stage, and no part of the audience`]
      : []),
  ].join('\n');
}
