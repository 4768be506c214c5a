import type { NumberCell, NumberRow, NumberView } from './digest-view.ts';
import { figureParts } from './figure-parts.ts';

/** Characters that fit in half a phone's width at 31 px, and in half the card's width at 42 px and at 32 px. */
const FITS_HALF_PHONE = 8;
const FITS_HALF_CARD_LARGE = 10;
const FITS_HALF_CARD = 13;
/** Characters that fit on one line of a phone at 46 px, and at 31 px. */
const FITS_AS_HERO = 12;
const FITS_AS_FIGURE = 18;

/**
 * Lays numbers out in reading order. An odd count makes the first a hero; the others stand in pairs, but for figures
 * too long to share a row.
 */
export function numberRows(numbers: readonly NumberView[]): readonly NumberRow[] {
  const rows: NumberRow[] = [];
  for (let at = 0; at < numbers.length; ) {
    const isHero = at === 0 && numbers.length % 2 === 1;
    const [first, second] = numbers.slice(at, at + 2);
    if (!first) break;
    const isPair = !isHero && second !== undefined && fits(FITS_HALF_CARD, first, second);
    rows.push(isPair ? pairRow(first, second) : singleRow(first, isHero));
    at += isPair ? 2 : 1;
  }
  return rows;
}

const fits = (room: number, ...numbers: readonly NumberView[]): boolean =>
  numbers.every(({ figure }) => [...figure].length <= room);

function singleRow(number: NumberView, isHero: boolean): NumberRow {
  const length = [...figureParts(number.figure).figure].length;
  const size = isHero && length <= FITS_AS_HERO ? 'hero' : length <= FITS_AS_FIGURE ? 'figure' : 'figure-long';
  return { single: cell(number, size, true), compact: null, stacking: null };
}

function pairRow(one: NumberView, other: NumberView): NumberRow {
  const size = fits(FITS_HALF_CARD_LARGE, one, other) ? 'figure' : 'figure-half';
  const pair = { first: cell(one, size, false), second: cell(other, size, false) };
  return fits(FITS_HALF_PHONE, one, other)
    ? { single: null, compact: pair, stacking: null }
    : { single: null, compact: null, stacking: pair };
}

const SIZES = {
  hero: { font: 46, line: 50 },
  figure: { font: 31, line: 37 },
  'figure-half': { font: 31, line: 37 },
  'figure-long': { font: 23, line: 30 },
} as const;

function cell(number: NumberView, size: NumberCell['figureClass'], isAlone: boolean): NumberCell {
  const { approx, figure } = figureParts(number.figure);
  return {
    approx,
    figure,
    label: number.label,
    approxOnOwnLine: isAlone && approx !== '',
    figureClass: size,
    figureSize: SIZES[size],
  };
}
