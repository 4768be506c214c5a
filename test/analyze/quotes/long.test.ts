import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lambda/analyze/quotes/find-quotes.ts';
import { bodyOf } from './body-of.ts';

const secondsFor = (text: string): number => {
  const before = process.cpuUsage();
  findQuotes(bodyOf(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
};

/** A pass that reads it again for each quotation would take a minute; bench/analysis.ts reads whole megabytes. */
const long = (piece: string): string => piece.repeat(Math.ceil(120_000 / piece.length));

describe('findQuotes on hostile texts', () => {
  it.each([
    ['a quotation of a hundred thousand paragraphs', `Ana Ruiz said: ${long('“zz\n')}`],
    ['a statement of a hundred thousand sentences', `The statement said: “We go.”\n${long('“We go.”\n')}`],
    ['a quotation of commas', `“${long(',')}a,” said Ana Ruiz.`],
    ['opening marks', long('“')],
    ['a quotation in many pieces', `“Go,” said Ana Ruiz, ${long('“and go,” ')}`],
  ])('%s takes no time to speak of', (_, text) => expect(secondsFor(text)).toBeLessThan(10), 30_000);
});
