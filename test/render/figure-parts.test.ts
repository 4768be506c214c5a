import { describe, expect, it } from 'vitest';
import { figureParts } from '../../lambda/render/figure-parts.ts';

describe('figureParts', () => {
  it.each([
    ['more than $700 million', 'more than', '$700 million'],
    ['More than 200', 'More than', '200'],
    ['At least US$5', 'At least', 'US$5'],
    ['nearly 40%', 'nearly', '40%'],
    ['nearly eight million', 'nearly', 'eight million'],
    ['no fewer than twelve', 'no fewer than', 'twelve'],
    ['well over half', 'well over', 'half'],
    ['between 1 and 2', 'between', '1 and 2'],
    ['plus de 700', 'plus de', '700'],
    ['$700 million', '', '$700 million'],
    ['Rs 700', '', 'Rs 700'],
    ['USD 700', '', 'USD 700'],
    ['a third', '', 'a third'],
    ['someone', '', 'someone'],
    ['', '', ''],
  ])('parts %j', (text, approx, figure) => {
    expect(figureParts(text)).toEqual({ approx, figure });
  });

  it('takes linear time', () => {
    const started = performance.now();
    figureParts('about '.repeat(50_000));
    figureParts('a'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
