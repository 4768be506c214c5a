import { describe, expect, it } from 'vitest';
import { webUrl } from '../../lambda/render/web-url.ts';

describe('webUrl', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'a.example/x',
    'https://bank.example@evil.example/',
    '',
    undefined,
  ])('sends nobody to %j', (url) => {
    expect(webUrl(url)).toBeUndefined();
  });

  it('takes http and https, quotes encoded', () => {
    expect(webUrl('https://a.example/x?q="><b>')?.href).toBe('https://a.example/x?q=%22%3E%3Cb%3E');
  });
});
