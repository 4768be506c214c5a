import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  HUNDREDTHS,
  NATION_CURRENCIES,
  UNSURE_CURRENCY_NAMES,
} from '../language/currencies.ts';
import { MONEY_SCALES } from '../language/numerals.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Token } from '../read/token.ts';
import type { Candidate, Finder } from './finder.ts';

/** "$700 million", "C$1.2 million", "110 billion yen", "EUR 5m", "$16.50 an hour". */
export const findMoney: Finder = (candidate) => {
  const amount = signBefore(candidate) ?? signBeforeRange(candidate) ?? nameBehind(candidate);
  if (!amount) return null;
  const { tokens } = candidate.line;
  const rate = rateAt(tokens, amount.end);
  return {
    kind: 'money',
    first: amount.first,
    end: rate?.end ?? amount.end,
    value: amount.value,
    unit: rate ? `${amount.unit}/${rate.unit}` : amount.unit,
  };
};

interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

/** "$5", "US$ 5", "EUR 5". */
function signBefore({ line: { tokens }, numeral, mate }: Candidate): Amount | null {
  const sign = tokens[numeral.first - 1];
  if (!sign) return null;
  const isSign = CURRENCY_SIGNS.has(sign.text);
  if (!isSign && !(sign.type === 'word' && CURRENCY_CODES.has(sign.text))) return null;
  const short = shortScale(tokens, numeral.end);
  const end = short ? numeral.end + 1 : numeral.end;
  const prefix = sign.text === '$' ? dollarPrefix(tokens, numeral.first - 1) : undefined;
  return {
    first: prefix ? numeral.first - 2 : numeral.first - 1,
    end: behindDollars(tokens, end),
    value: numeral.value * (short ?? borrowedScale({ tokens, numeral, ...(mate ? { mate } : {}) })),
    unit: prefix ?? CURRENCY_SIGNS.get(sign.text) ?? sign.text,
  };
}

/** The 500 of "$400-500" and "$400 to 500": the sign stands before the first of the range. */
function signBeforeRange({ line, numeral }: Candidate): Amount | null {
  const { tokens, numerals } = line;
  const joint = tokens[numeral.first - 1];
  const isHyphen = /^[-–]$/.test(joint?.text ?? '') && tokens[numeral.first]?.glued;
  if (!isHyphen && joint?.lower !== 'to' && joint?.lower !== 'and') return null;
  const start = numerals.find(({ end }) => end === numeral.first - 1);
  if (!start || start.value >= numeral.value) return null;
  const amount = signBefore({ line, numeral: { ...numeral, first: start.first }, unitAt: numeral.end });
  return amount && { ...amount, first: numeral.first };
}

/** The "m" of "$5m". */
function shortScale(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.glued ? MONEY_SCALES.get(tokens[at]?.lower ?? '') : undefined;
}

/** In "$2 to $3 million" the first is millions too. */
function borrowedScale({
  tokens,
  numeral,
  mate,
}: {
  tokens: readonly Token[];
  numeral: Candidate['numeral'];
  mate?: Candidate['numeral'];
}) {
  if (!mate || numeral.scale > 1 || numeral.value >= 1000) return 1;
  const isSmaller = numeral.value * mate.scale < mate.value;
  return isSmaller ? mate.scale * (shortScale(tokens, mate.end) ?? 1) : 1;
}

/** The "C" of "C$5". */
function dollarPrefix(tokens: readonly Token[], sign: number): string | undefined {
  return tokens[sign]?.glued ? DOLLAR_PREFIXES.get(tokens[sign - 1]?.lower ?? '') : undefined;
}

const behindDollars = (tokens: readonly Token[], at: number) =>
  /^(?:dollars?|usd)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** "5 euros", "5 million Canadian dollars", "10 €", "one-yen". */
function nameBehind({ line: { tokens }, numeral, unitAt }: Candidate): Amount | null {
  const at = tokens[unitAt]?.text === '-' && tokens[unitAt + 1]?.glued ? unitAt + 1 : unitAt;
  const name = namedCurrency(tokens, at, numeral.scale >= 1e6);
  if (!name) return null;
  const end = unitAt === numeral.end ? name.end : numeral.end;
  return { first: numeral.first, end, value: numeral.value * (name.part ?? 1), unit: name.unit };
}

function namedCurrency(
  tokens: readonly Token[],
  at: number,
  isLarge: boolean,
): { unit: string; end: number; part?: number } | null {
  for (let end = at; end < at + 3; end++) {
    const token = tokens[end];
    if (!token) return null;
    const nation = end > at ? NATION_CURRENCIES.get(`${tokens[end - 1]?.lower} ${singular(token.lower)}`) : undefined;
    if (nation) return { unit: nation, end: end + 1 };
    if (end > at) continue;
    const hundredth = HUNDREDTHS.get(token.lower);
    if (hundredth) return { unit: hundredth, end: end + 1, part: 0.01 };
    const unit = signOrName(token) ?? (isLarge ? UNSURE_CURRENCY_NAMES.get(token.lower) : undefined);
    if (unit) return { unit, end: end + 1 };
  }
  return null;
}

function signOrName(token: Token): string | undefined {
  if (token.type === 'mark') return CURRENCY_SIGNS.get(token.text);
  return CURRENCY_NAMES.get(token.lower) ?? (CURRENCY_CODES.has(token.text) ? token.text : undefined);
}

const singular = (word: string) => word.replace(/s$/, '');

/** "an hour", "a share", "per year". */
function rateAt(tokens: readonly Token[], at: number): { unit: string; end: number } | null {
  if (!/^(?:an?|per)$/.test(tokens[at]?.lower ?? '')) return null;
  const word = tokens[at + 1]?.lower ?? '';
  const unit = TIME_UNITS.get(word) ?? (RATE_UNITS.has(word) ? word : undefined);
  return unit ? { unit, end: at + 2 } : null;
}

const RATE_UNITS: ReadonlySet<string> = new Set(
  'share barrel gallon ounce ton tonne pound person head piece litre liter mile bottle ticket night plate unit bushel acre'.split(
    ' ',
  ),
);
