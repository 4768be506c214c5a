import { expect, it } from 'vitest';
import { showProgress } from '../../../bin/subscribers/show-progress.ts';

it('progress is told on a terminal in one line, elsewhere every ten seconds', () => {
  const told = { terminal: [] as string[], elsewhere: [] as string[] };
  for (const kind of ['terminal', 'elsewhere'] as const) {
    let now = 0;
    const output = { isTTY: kind === 'terminal', write: (text: string) => told[kind].push(text) };
    const progress = showProgress({ total: 10_000, clock: { now: () => new Date(now) }, output });
    for (now = 100; now <= 12_000; now += 100) progress.at(now / 10);
    progress.end();
  }
  expect(told.elsewhere).toEqual(['1,000 of 10,000, 100 a second, 2 min left\n']);
  expect([told.terminal.length, told.terminal[0], told.terminal.at(-1)]).toEqual([
    41,
    '\r\u001b[K30 of 10,000, 100 a second, 2 min left',
    '\r\u001b[K',
  ]);
});
