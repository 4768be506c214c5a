import { describe, expect, it } from 'vitest';
import type { NumberRow } from '../../lambda/render/digest-view.ts';
import { numberRows } from '../../lambda/render/number-rows.ts';

const rowsOf = (...figures: string[]) => numberRows(figures.map((figure) => ({ figure, label: '', href: '' })));
const cells = ({ single, compact, stacking }: NumberRow) =>
  [single, compact?.first, compact?.second, stacking?.first, stacking?.second].filter((cell) => cell != null);
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
      ['14', '$1,700,000,000', '38%', '7'],
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
    [['more than $700 million', 'about 5,000'], ['stacking']],
    [['about 5,000', 'nearly 9'], ['compact']],
    [['slightly less than 9', '5,000'], ['stacking']],
    [
      ['only ever so slightly over 9', '5,000'],
      ['figure', 'figure'],
    ],
  ])('lays %j out as %j', (numbers, shapes) => {
    expect(rowsOf(...numbers).map(shape)).toEqual(shapes);
  });

  it('keeps every number, in order', () => {
    const numbers = ['1', 'more than $700 million', '38%', 'nearly 9', '5', '1,234,567,890', '7'];
    const shown = rowsOf(...numbers).flatMap(cells);
    expect(shown.map(({ approx, figure }) => `${approx} ${figure}`.trim())).toEqual(numbers);
  });

  it('sets all figures but the hero smaller when one of a pair is long', () => {
    const rows = rowsOf('1 million', '€2.1 billion', '9', '7', '8');
    const sizes = rows.flatMap(cells).map(({ figureClass }) => figureClass);
    expect(sizes).toEqual(['hero', 'figure-half', 'figure-half', 'figure-half', 'figure-half']);
  });

  it('keeps the figures of a pair on one line where only one has an approximator', () => {
    const pair = rowsOf('about 5,000', '9')[0]?.compact;
    expect([pair?.first.hasEmptyLine, pair?.second.hasEmptyLine]).toEqual([false, true]);
  });

  it.each([
    [60, ['compact']],
    [61, ['stacking']],
    [120, ['stacking']],
    [121, ['figure', 'figure']],
  ])('gives a label of %d characters the width it needs', (length, shapes) => {
    const rows = numberRows([
      { figure: '14', label: 'l'.repeat(length), href: '' },
      { figure: '38%', label: '', href: '' },
    ]);
    expect(rows.map(shape)).toEqual(shapes);
  });
});
