import { expect, it } from 'vitest';
import { lastDays } from '../../bin/subscribers/last-days.ts';

it('the last days are as many as were asked for, each once, up to today', () => {
  expect(lastDays('2026-03-01', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(new Set(lastDays('2026-11-22', 400)).size).toBe(400);
});
