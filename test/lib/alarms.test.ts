import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HANDLERS } from '../../lib/handlers.ts';
import { propertiesOf, synthesize } from './synthesize.ts';

const template = synthesize({ alarmEmail: 'you@example.org', runbook: 'https://example.org/runbook.md' });
const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm');

/** Each alarm's mail names its paragraph of the runbook. */
const nameOf = ({ AlarmDescription }: { readonly AlarmDescription: string }): string =>
  AlarmDescription.split(' What to do: https://example.org/runbook.md#')[1] ?? '';

const byName = Object.fromEntries(alarms.map((alarm) => [nameOf(alarm), alarm]));

const headings = Array.from(
  readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8').matchAll(/^## ([a-z\d-]+)$/gm),
  ([, name]) => name,
);

describe('the runbook', () => {
  test('has an entry for every alarm, and no other', () => {
    expect([...headings].sort()).toEqual(Object.keys(byName).sort());
  });

  test.each(headings)('says of %s what it is, where to look and what to do', (name) => {
    const text = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
    const [entry = ''] = text.split(`\n## ${name}\n`)[1]?.split('\n## ') ?? [];
    expect(entry).toMatch(/\*\*Symptom\.\*\* .+[\s\S]*\*\*Look here\.\*\* .+[\s\S]*\*\*Do this\.\*\* .+/);
  });
});

test('alarms watch what the operator must look at, each from where it hurts', () => {
  const others = Object.entries(byName).filter(([name]) => !name.endsWith('-slow'));
  const thresholds = Object.fromEntries(others.map(([name, { Threshold }]) => [name, Threshold]));
  expect(thresholds).toEqual({
    ...{ 'no-pass': 1, 'run-overdue': 2, 'missed-run': 1, 'could-not-fetch': 1, sources: 1, 'bare-issue': 1 },
    ...{ 'poison-chunk': 1, 'chunks-wait': 3600, 'issue-open': 6, uncertain: 1, paused: 1, 'sending-stopped': 1 },
    ...{ 'poison-event': 1, 'events-wait': 3600, bounces: 0.04, complaints: 0.0008 },
    ...{ 'web-5xx': 3, 'web-latency': 5000, throttles: 10 },
    ...{ 'digest-errors': 3, 'send-errors': 3, 'feedback-errors': 3, 'web-errors': 3 },
  });
});

test.each(HANDLERS)('%s is slow when it comes near its time limit, behind where it stops by itself', (name) => {
  const functions = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  const limit = functions.find(([id]) => id.startsWith(name))?.[1].Properties.Timeout * 1000;
  expect(byName[`${name}-slow`].Threshold / limit).toBeCloseTo(0.97, 3);
});

test('silence of the pass rings, and silence of anything else does not', () => {
  const ringing = Object.entries(byName).filter(([, { TreatMissingData }]) => TreatMissingData === 'breaching');
  expect(ringing.map(([name]) => name)).toEqual(['no-pass']);
  expect(byName['no-pass']).toMatchObject({
    ComparisonOperator: 'LessThanThreshold',
    Statistic: 'SampleCount',
    EvaluationPeriods: 4,
    Period: 900,
  });
});

test('no alarm looks further back than CloudWatch does: a day', () => {
  const windows = alarms.map(({ EvaluationPeriods, Period = 900 }) => EvaluationPeriods * Period);
  expect(Math.max(...windows)).toBeLessThanOrEqual(86_400);
});

test('own metrics are looked for where the functions of this newsletter write them', () => {
  const own = alarms.filter(({ Namespace = 'AWS/' }) => !Namespace.startsWith('AWS/'));
  const namespaces = propertiesOf(template, 'AWS::Lambda::Function').flatMap(
    ({ Environment }) => Environment?.Variables.METRICS ?? [],
  );
  expect(new Set(own.map(({ Namespace }) => Namespace))).toEqual(new Set(namespaces));
  const services = own.flatMap(({ Dimensions }) => Dimensions.map(({ Name, Value }: Dimension) => `${Name} ${Value}`));
  expect([...new Set(services)].sort()).toEqual(['service digest', 'service send']);
});

interface Dimension {
  readonly Name: string;
  readonly Value: string;
}

test('whoever is told of an alarm is told when it is over, too', () => {
  expect(propertiesOf(template, 'AWS::SNS::Subscription')).toContainEqual(
    expect.objectContaining({ Protocol: 'email', Endpoint: 'you@example.org' }),
  );
  const actions = alarms.map(({ AlarmActions, OKActions }) => [AlarmActions, OKActions].map((a) => JSON.stringify(a)));
  expect(new Set(actions.flat()).size).toBe(1);
});

describe('the price', () => {
  const looked = alarms.flatMap(({ Metrics }) => Metrics?.filter((one: object) => 'MetricStat' in one) ?? [1]);

  test('of the alarms is what docs/deploy.md says: ten cents for each metric that they look at', () => {
    const docs = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
    expect(docs).toContain(`${alarms.length} alarms over ${looked.length} metrics`);
  });

  test('of the dashboard is nothing: it has no more than 50 metrics', () => {
    const [{ DashboardBody }] = propertiesOf(template, 'AWS::CloudWatch::Dashboard');
    const text = JSON.stringify(DashboardBody);
    const lines = text.match(/\[\\"(?:AWS\/|Verbatim\/)/g) ?? [];
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.length).toBeLessThanOrEqual(50);
  });
});

test('every function is watched', () => {
  expect(HANDLERS.filter((name) => !(`${name}-errors` in byName && `${name}-slow` in byName))).toEqual([]);
});
