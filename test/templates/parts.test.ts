import { describe, expect, it } from 'vitest';
import { putTokens } from '../../templates/design-tokens.ts';
import { inlineParts } from '../../templates/inline-parts.ts';
import { logicalSides } from '../../templates/logical-sides.ts';
import { outlookDark } from '../../templates/outlook-dark.ts';

describe('inlineParts', () => {
  it('puts parts in place, and parts of parts', () => {
    const parts = new Map([
      ['outer', '<a>{{> inner}}</a>\n'],
      ['inner', 'x\n'],
    ]);
    expect(inlineParts('[{{> outer}}]', parts)).toBe('[<a>x</a>]');
  });

  it('names the part that is not there', () => {
    expect(() => inlineParts('{{> nobody}}', new Map())).toThrow('template part "nobody"');
  });
});

describe('putTokens', () => {
  it('names the token that is not there', () => {
    expect(() => putTokens('color: $light.nothing')).toThrow('no token $light.nothing');
  });
});

describe('logicalSides', () => {
  it('turns sides in the body and leaves style sheets alone', () => {
    expect(logicalSides('<style>a{text-align:left}</style><body><p style="text-align:left">')).toBe(
      '{{#with this as |here|}}<style>a{text-align:left}</style><body><p style="text-align:{{here.start}}">{{/with}}',
    );
  });
});

describe('outlookDark', () => {
  it('says each rule for texts and for grounds that outlook.com has recoloured', () => {
    expect(outlookDark('.a, .b > c { color: red; }\n')).toBe(
      '[data-ogsc] .a, [data-ogsb] .a, [data-ogsc] .b > c, [data-ogsb] .b > c { color: red; }',
    );
  });
});
