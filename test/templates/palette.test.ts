import { describe, expect, it } from 'vitest';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { PALETTE } from '../../templates/palette.ts';
import { contrastOf } from './contrast-of.ts';

describe('the palette', () => {
  it('contrast is computed as the standard says', () => {
    expect([contrastOf('#000000', '#ffffff'), contrastOf('#777777', '#ffffff').toFixed(2)]).toEqual([21, '4.48']);
  });

  const grounds = ['page', 'card', 'panel'] as const;
  const schemes = ['light', 'dark'] as const;
  const pairs = schemes.flatMap((scheme) =>
    grounds.flatMap((ground) => (['ink', 'muted'] as const).map((text) => [scheme, text, ground] as const)),
  );

  it.each(pairs)('%s: %s is readable on %s', (scheme, text, ground) => {
    expect(contrastOf(PALETTE[scheme][text], PALETTE[scheme][ground])).toBeGreaterThanOrEqual(5.5);
  });

  it.each(schemes)('%s: the sample accent can be seen on card and panel', (scheme) => {
    const accent = newsletter.accent[scheme];
    const contrasts = (['card', 'panel'] as const).map((ground) => contrastOf(accent, PALETTE[scheme][ground]));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(5.5);
  });
});
