/**
 * Units of measure that a figure is not read without: "300 tons". After the International System of Units (BIPM, 9th
 * edition) and the customary units of the United States (NIST Handbook 44, appendix C), as news spells them.
 */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(
  [
    'tons tonnes kilograms kilogrammes kilos kg grams grammes gm mg ounces lbs',
    'kilometers kilometres km kms miles meters metres centimeters centimetres cm millimeters millimetres mm inches feet ft yards',
    'acres hectares liters litres gallons barrels bushels degrees megawatts gigawatts kilowatts watts terawatts mw gw kw',
    'mph kph knots calories',
  ]
    .join(' ')
    .split(' '),
);

/** "square miles", "metric tons". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(['square', 'cubic', 'metric', 'nautical']);

/** "640 meters long": what was measured. */
export const DIMENSIONS: ReadonlySet<string> = new Set(['long', 'high', 'tall', 'wide', 'deep', 'thick']);

/** "61 percent less energy", "10 times more than forests". */
export const COMPARATIVES: ReadonlySet<string> = new Set(
  [
    'more less fewer higher lower larger smaller bigger greater better worse longer shorter older younger faster slower cheaper',
    'likelier harder heavier lighter taller deeper warmer colder hotter cooler wetter drier stronger weaker earlier later',
  ]
    .join(' ')
    .split(' '),
);
