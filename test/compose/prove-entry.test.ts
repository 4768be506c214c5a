import { describe, expect, it } from 'vitest';
import { proveEntry } from '../../lambda/compose/prove-entry.ts';
import type { DigestEntry, Passage } from '../../lambda/model/digest.ts';

const SOURCE = 'The fund pledged more than $6.5 million. “We will pay,” said Ada Okoye, the director.';

const at = (words: string, shown = words): Passage => {
  const start = SOURCE.indexOf(words);
  return { text: shown, spans: [{ start, end: start + words.length }] };
};

const ENTRY: DigestEntry = {
  headline: at('The fund pledged'),
  summary: [at('The fund pledged more than $6.5 million.')],
  numbers: [
    { figure: at('more than $6.5 million'), label: at('pledged'), kind: 'money', value: 6_500_000, unit: 'USD' },
  ],
  quotes: [{ words: at('We will pay,', 'We will pay.'), speaker: at('Ada Okoye'), role: at('director') }],
  source: { sha256: '' },
  minutes: { source: 1, digest: 1 },
  notices: [],
};

const failuresOf = (change: Partial<DigestEntry>) => proveEntry({ ...ENTRY, ...change }, SOURCE).failures;

describe('a proof', () => {
  it('counts every fact that stands in the source', () => {
    expect(proveEntry(ENTRY, SOURCE)).toEqual({ proven: 7, failures: [] });
  });

  it('finds a changed figure', () => {
    expect(
      failuresOf({
        numbers: [{ figure: at('$6.5 million', '$65 million'), label: at('pledged'), kind: 'money', value: 1 }],
      }),
    ).toEqual(['number 1: shows "$65 million" where the source has "$ 6.5 million"']);
  });

  it('passes over the place of the number in a label, and finds a word there', () => {
    const numbersWith = (label: string) => [
      { figure: at('$6.5 million'), label: at('The fund pledged', label), kind: 'money', value: 6_500_000 } as const,
    ];
    expect(failuresOf({ numbers: numbersWith('The fund … pledged') })).toEqual([]);
    expect(failuresOf({ numbers: numbersWith('The fund … never pledged') })).toHaveLength(1);
  });

  it('finds a lost currency sign', () => {
    expect(failuresOf({ headline: at('$6.5 million', '6.5 million') })).toHaveLength(1);
  });

  it('finds an added word', () => {
    expect(failuresOf({ summary: [at('The fund pledged', 'The big fund pledged')] })).toHaveLength(1);
  });

  it('finds a left-out word', () => {
    expect(failuresOf({ summary: [at('We will pay', 'We pay')] })).toHaveLength(1);
  });

  it('finds a wrong speaker', () => {
    expect(failuresOf({ quotes: [{ words: at('We will pay'), speaker: at('Ada Okoye', 'Eve Okoye') }] })[0]).toContain(
      'speaker of quote 1',
    );
  });

  it.each([
    ['beyond the end', { start: 0, end: SOURCE.length + 1 }],
    ['before the start', { start: -4, end: 3 }],
    ['turned round', { start: 9, end: 4 }],
    ['between two characters', { start: 0.5, end: 3 }],
  ])('finds a place %s', (_, span) => {
    expect(failuresOf({ headline: { text: 'The', spans: [span] } })[0]).toContain('is not in the source');
  });

  it('does not accept a fact without words', () => {
    expect(failuresOf({ headline: { text: '…', spans: [] } })).toHaveLength(1);
  });
});
