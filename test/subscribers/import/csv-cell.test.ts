import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, writeCell, writeRow } from '../../../bin/subscribers/csv-cell.ts';

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['=1+1', "'=1+1"],
    ['+tag@example.com', "'+tag@example.com"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1', "'-1"],
    ["'=1", "''=1"],
    ["it's", "it's"],
  ])('%j is written as %j', (value, written) => {
    expect(writeCell(value)).toBe(written);
  });

  it('comes back from any CSV parser as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', "'", ',', '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'é'),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const [row = []] = parse(writeRow(cells)) as string[][];
        expect(row.map(readCell)).toEqual(cells);
      }),
    );
  });
});
