import type { Published } from './publish-issue.ts';

/** Each outcome is a metric of its own: a quiet day and a dead web are different mornings for the operator. */
const METRICS = {
  new: 'SourcesNew',
  'nothing new': 'SourcesNothingNew',
  'could not fetch': 'SourcesCouldNotFetch',
  'could not read': 'SourcesCouldNotRead',
} as const;

/** What the log line says of the sources, in CloudWatch's embedded metric format; nothing where none was looked at. */
export function sourceMetrics(published: readonly Published[], now: Date): object {
  const reports = published.flatMap((one) => ('sources' in one ? one.sources : []));
  if (reports.length === 0) return {};
  const count = (wanted: string) => reports.filter(({ outcome }) => outcome === wanted).length;
  const Metrics = Object.values(METRICS).map((Name) => ({ Name, Unit: 'Count' }));
  return {
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [{ Namespace: 'Verbatim', Dimensions: [[]], Metrics }],
    },
    ...Object.fromEntries(Object.entries(METRICS).map(([outcome, name]) => [name, count(outcome)])),
    notices: reports.flatMap(({ notices }) => notices),
  };
}
