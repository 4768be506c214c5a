import { describe, expect, test } from 'vitest';
import { hideAddresses } from '../../lambda/adapters/hide-addresses.ts';

describe('no address is left in', () => {
  test.each([
    ['Email address is not verified: mira@example.com', 'Email address is not verified: (an address)'],
    ['<leyla+news@example.com>, "jonas.okafor@mail.example.co.uk"', '<(an address)>, "(an address)"'],
    ["o'neil@example.ie/x", '(an address)/x'],
    ['a/b@example.com', 'a/(an address)'],
    ['reader@localhost', '(an address)'],
  ])('%s', (text, hidden) => {
    expect(hideAddresses(text)).toBe(hidden);
  });
});

test("a writer's page is no address", () => {
  expect(hideAddresses('https://medium.com/@name/story')).toBe('https://medium.com/@name/story');
});

test('a hostile text takes linear time', () => {
  const began = performance.now();
  hideAddresses(`${'a'.repeat(200_000)} ${'a.'.repeat(100_000)}@`);
  expect(performance.now() - began).toBeLessThan(1000);
});
