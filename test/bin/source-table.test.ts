import { expect, it } from 'vitest';
import { sourceTable } from '../../bin/commands/source-table.ts';
import type { Looked } from '../../lambda/look-at-source.ts';

const looked = (report: Partial<Looked['report']>, titles: readonly string[] = []): Looked => ({
  setting: { url: 'https://o.example/feed', maxItems: 2 },
  state: undefined,
  passed: [],
  dates: [],
  fresh: titles.map((title, i) => ({ id: `${i}`, title })),
  report: {
    url: 'https://o.example/feed',
    outcome: 'new',
    items: 3,
    fresh: titles.length,
    milliseconds: 1234,
    notices: [],
    needsOperator: false,
    ...report,
  },
});

it('a table of sources says what each is and what it would give', () => {
  const lines = sourceTable([
    looked({ format: 'feed', newest: '2026-11-02T08:00:00.000Z' }, ['The <b>mill</b>', 'A\u001b[31m bridge']),
    looked({ url: 'https://p.example/', outcome: 'could not fetch', items: 0 }),
  ]);
  expect(lines).toEqual([
    'source                  status           format  items  newest      new  time   would take',
    'https://o.example/feed  new              feed    3      2026-11-02  2    1.2 s  The mill',
    '                                                                                A [31m bridge',
    'https://p.example/      could not fetch  -       -      -           -    1.2 s',
  ]);
});
