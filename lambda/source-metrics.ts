import type { Published } from './publish-issue.ts';

/** Each outcome is a metric of its own: a quiet day and a dead web are different mornings for the operator. */
const OUTCOMES = {
  new: 'SourcesNew',
  'nothing new': 'SourcesNothingNew',
  'could not fetch': 'SourcesCouldNotFetch',
  'could not read': 'SourcesCouldNotRead',
} as const;

/** How many sources came to what, and how many will not get better by themselves; nothing where none was looked at. */
export function sourceMetrics(published: readonly Published[]): Readonly<Record<string, number>> {
  const reports = published.flatMap((one) => ('sources' in one ? one.sources : []));
  if (reports.length === 0) return {};
  const count = (wanted: string) => reports.filter(({ outcome }) => outcome === wanted).length;
  return {
    ...Object.fromEntries(Object.entries(OUTCOMES).map(([outcome, name]) => [name, count(outcome)])),
    SourcesNeedOperator: reports.filter(({ needsOperator }) => needsOperator).length,
  };
}
