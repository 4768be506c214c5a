import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOn } from '../../lambda/render/ink-on.ts';
import { contrastOf } from '../templates/contrast-of.ts';

describe('inkOn', () => {
  it('reads well on any ground', () => {
    const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(fc.property(color, (ground) => contrastOf(inkOn(ground), ground) >= 4.5));
  });

  it.each([
    ['#0b5c4d', '#ffffff'],
    ['#7ad9c2', '#000000'],
  ])('on %s writes in %s', (ground, ink) => {
    expect(inkOn(ground)).toBe(ink);
  });
});
