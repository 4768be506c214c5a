import { describe, expect, it } from 'vitest';
import type { NumberRow } from '../../lambda/render/digest-view.ts';
import { numberRows } from '../../lambda/render/number-rows.ts';

const rowsOf = (...figures: string[]) => numberRows(figures.map((figure) => ({ figure, label: '' })));
const figures = ({ single, compact, stacking }: NumberRow) =>
  [single, compact?.first, compact?.second, stacking?.first, stacking?.second].flatMap((cell) =>
    cell ? [cell.approx + cell.figure] : [],
  );
const shape = ({ single, compact }: NumberRow) => (single ? single.figureClass : compact ? 'compact' : 'stacking');

describe('numberRows', () => {
  it.each([
    [[], []],
    [['14'], ['hero']],
    [['14', '38%'], ['compact']],
    [['14', '38 percent'], ['stacking']],
    [
      ['1 million', '14', '38%'],
      ['hero', 'compact'],
    ],
    [
      ['14', 'about $700 million', '38%', '7'],
      ['figure', 'figure', 'compact'],
    ],
    [['12345678', '12345678'], ['compact']],
    [['123456789', '12345678'], ['stacking']],
    [['1234567890123', '1'], ['stacking']],
    [
      ['12345678901234', '1'],
      ['figure', 'figure'],
    ],
    [['12,345,678,901,234,567'], ['figure-long']],
  ])('lays %j out as %j', (numbers, shapes) => {
    expect(rowsOf(...numbers).map(shape)).toEqual(shapes);
  });

  it('keeps every number, in order', () => {
    const numbers = ['1', 'more than $700 million', '38%', 'nearly 9', '5', '1,234,567,890', '7'];
    expect(rowsOf(...numbers).flatMap(figures)).toEqual(numbers);
  });

  it('makes the larger figures of a pair smaller when one is long', () => {
    const [row] = rowsOf('€2.1 billion', '9');
    expect([row?.stacking?.first.figureClass, row?.stacking?.second.figureClass]).toEqual([
      'figure-half',
      'figure-half',
    ]);
  });

  it('sets an approximator on a line of its own where the figure has the row', () => {
    expect(rowsOf('more than $700 million')[0]?.single?.approxOnOwnLine).toBe(true);
  });
});
