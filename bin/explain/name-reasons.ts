const MOST_NAMED = 4;
const LEAST = 0.05;

/** The heaviest reasons of a sum: "+1.90 early, −0.40 background". */
export function nameReasons(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_NAMED)
    .map(([name, weight]) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)} ${inWords(name)}`)
    .join(', ');
}

/** "firstNumber" is "first number". */
const inWords = (name: string) => name.replace(/(?<=[a-z])[A-Z\d]/g, (letter) => ` ${letter.toLowerCase()}`);
