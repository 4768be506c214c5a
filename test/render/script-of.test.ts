import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../lambda/render/script-of.ts';

describe('scriptOf', () => {
  it.each([
    ['A plain title', 'en', { lang: 'en', dir: 'ltr', start: 'left' }],
    ['سوق السمك', 'en', { lang: 'en', dir: 'rtl', start: 'right' }],
    ['שוק הדגים in Jaffa', undefined, { lang: 'nb', dir: 'rtl', start: 'right' }],
    ['A title', 'pt_br', { lang: 'pt-BR', dir: 'ltr', start: 'left' }],
    ['A title', '"><script>', { lang: 'nb', dir: 'ltr', start: 'left' }],
    ['2026', undefined, { lang: 'nb', dir: 'ltr', start: 'left' }],
  ])('of %j claimed as %j', (text, claimed, script) => {
    expect(scriptOf(text, claimed, 'nb')).toEqual(script);
  });
});
