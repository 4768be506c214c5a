import { describe, expect, it } from 'vitest';
import type { DkimRecord } from '../../../../bin/doctor/checks/dkim.ts';
import { judgeDkim } from '../../../../bin/doctor/checks/dkim.ts';
import { lines } from './lines.ts';

describe('DKIM', () => {
  const record = (name: string, change: Partial<DkimRecord> = {}): DkimRecord => ({
    name: `${name}._domainkey.n.example`,
    value: `${name}.dkim.amazonses.com`,
    found: [`${name}.DKIM.amazonses.com.`],
    foundTwice: [],
    ...change,
  });
  const missing = record('b', { found: [] });

  it.each([
    ['all there', [record('a'), record('b')], 'ok: all 2 signature records'],
    ['one missing', [record('a'), missing], 'problem: 1 of 2 signature records of n.example are not in the DNS'],
    [
      'one elsewhere',
      [record('a'), record('b', { found: ['x.example'] })],
      'problem: 1 of 2 signature records lead elsewhere: to x.example',
    ],
    [
      'the domain twice',
      [record('a'), { ...missing, foundTwice: [missing.value] }],
      'enter the names without ".n.example"',
    ],
  ])('%s', (_, records, said) => expect(lines(judgeDkim(records, 'n.example'))).toContain(said));

  it('shows the lines to paste', () => {
    expect(judgeDkim([missing], 'n.example')[0]?.details).toEqual([
      'b._domainkey.n.example. CNAME b.dkim.amazonses.com.',
    ]);
  });
});
