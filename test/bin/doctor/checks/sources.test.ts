import { describe, expect, it } from 'vitest';
import { judgeSource } from '../../../../bin/doctor/checks/sources.ts';
import { lines } from './lines.ts';

describe('sources', () => {
  const report = {
    url: 'https://a.example/feed',
    outcome: 'new',
    items: 3,
    fresh: 1,
    milliseconds: 9,
    notices: [],
    needsOperator: false,
  } as const;
  it.each([
    [
      'new',
      { ...report, newest: '2026-11-20T08:00:00.000Z' },
      'ok: https://a.example/feed: 3 items, the newest of 2026-11-20; 1 would be taken now',
    ],
    [
      'down',
      { ...report, outcome: 'could not fetch', notices: ['Cannot fetch https://a.example/feed: 503'] } as const,
      'warning: Cannot fetch https://a.example/feed: 503',
    ],
    [
      'gone',
      { ...report, outcome: 'could not fetch', notices: ['gone'], needsOperator: true } as const,
      'problem: gone',
    ],
    ['moved', { ...report, notices: ['moved'], needsOperator: true }, 'warning: moved'],
  ])('%s', (_, found, said) => expect(lines(judgeSource(found))).toContain(said));
});
