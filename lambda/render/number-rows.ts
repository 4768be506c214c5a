import type { NumberCell, NumberRow, NumberView } from './digest-view.ts';
import { figureParts } from './figure-parts.ts';

/** Characters of a figure that fit in half a phone's width at 31 px, and in half the card's at 42 px and at 32 px. */
const FITS_HALF_PHONE = 8;
const FITS_HALF_CARD_LARGE = 10;
const FITS_HALF_CARD = 13;
/** Characters of a figure that fit on one line of a phone at 46 px, and at 31 px. */
const FITS_AS_HERO = 12;
const FITS_AS_FIGURE = 18;
/** Characters of an approximator, set at 16 px, that fit in half a phone's width, and in half the card's. */
const APPROX_FITS_HALF_PHONE = 15;
const APPROX_FITS_HALF_CARD = 24;
/** Characters of a label, set at 15 px, that are not a pillar of words in half a phone's width, and in half the card's. */
const LABEL_FITS_HALF_PHONE = 60;
const LABEL_FITS_HALF_CARD = 120;

/**
 * Lays numbers out in reading order. An odd count makes the first a hero; the others stand in pairs, but for figures
 * too long to share a row.
 */
export function numberRows(numbers: readonly NumberView[]): readonly NumberRow[] {
  const parts = numbers.map(({ figure, label, href }) => ({ ...figureParts(figure), label, href }));
  const size = parts.slice(parts.length % 2).some(isTightInHalf) ? 'figure-half' : 'figure';
  const rows: NumberRow[] = [];
  for (let at = 0; at < parts.length; ) {
    const isHero = at === 0 && parts.length % 2 === 1;
    const [first, second] = parts.slice(at, at + 2);
    if (!first) break;
    const isPair = !isHero && second !== undefined && sharesRow(first, second);
    rows.push(isPair ? pairRow(first, second, size) : singleRow(first, isHero ? 'hero' : size));
    at += isPair ? 2 : 1;
  }
  return rows;
}

type Parts = Pick<NumberCell, 'approx' | 'figure' | 'label' | 'href'>;
type Size = NumberCell['figureClass'];

/** One such figure makes all others smaller too: two sizes side by side look like two ranks. */
const isTightInHalf = (number: Parts): boolean => fits(FITS_HALF_CARD, number) && !fits(FITS_HALF_CARD_LARGE, number);

function singleRow(number: Parts, wanted: Size): NumberRow {
  const size = wanted === 'hero' && !fits(FITS_AS_HERO, number) ? 'figure' : wanted;
  return { single: cell(number, fits(FITS_AS_FIGURE, number) ? size : 'figure-long'), compact: null, stacking: null };
}

/** Figures in a row stand on one line: where one has an approximator above it, the other has an empty line. */
function pairRow(one: Parts, other: Parts, size: Size): NumberRow {
  const hasLine = one.approx !== '' || other.approx !== '';
  const [first, second] = [cell(one, size, hasLine), cell(other, size, hasLine)];
  const isCompact =
    fits(FITS_HALF_PHONE, one, other) &&
    approxFits(APPROX_FITS_HALF_PHONE, one, other) &&
    labelFits(LABEL_FITS_HALF_PHONE, one, other);
  return {
    single: null,
    compact: isCompact ? { first, second } : null,
    stacking: isCompact ? null : { first, second },
  };
}

const sharesRow = (...numbers: readonly Parts[]): boolean =>
  fits(FITS_HALF_CARD, ...numbers) &&
  approxFits(APPROX_FITS_HALF_CARD, ...numbers) &&
  labelFits(LABEL_FITS_HALF_CARD, ...numbers);
const fits = (room: number, ...numbers: readonly Parts[]): boolean =>
  numbers.every(({ figure }) => [...figure].length <= room);
const approxFits = (room: number, ...numbers: readonly Parts[]): boolean =>
  numbers.every(({ approx }) => [...approx].length <= room);
const labelFits = (room: number, ...numbers: readonly Parts[]): boolean =>
  numbers.every(({ label }) => [...label].length <= room);

const SIZES = {
  hero: { font: 46, line: 50 },
  figure: { font: 31, line: 37 },
  'figure-half': { font: 31, line: 37 },
  'figure-long': { font: 23, line: 30 },
} as const;

function cell(number: Parts, size: Size, hasLine = false): NumberCell {
  return { ...number, hasEmptyLine: hasLine && number.approx === '', figureClass: size, figureSize: SIZES[size] };
}
