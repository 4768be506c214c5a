import { describe, expect, it } from 'vitest';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { normalizeAddress } from '../../lambda/subscribers/normalize-address.ts';
import { ownsToken, parseReaderKey, readerKey } from '../../lambda/subscribers/reader-key.ts';

const addressOf = (input: string) => {
  const normalized = normalizeAddress(input);
  return 'address' in normalized ? normalized.address : undefined;
};

describe('an address', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    ['  Ada@Example.COM ', 'ada@example.com'],
    ['ada+news@example.com', 'ada+news@example.com'],
    ["o'hara@example.co.uk", "o'hara@example.co.uk"],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ])('%s is taken as %s', (input, address) => {
    expect(addressOf(input)).toBe(address);
  });

  it.each([
    'ada',
    '@example.com',
    'ada@',
    'ada@@example.com',
    'ada@example',
    'ada lovelace@example.com',
    'ada@exa mple.com',
    '.ada@example.com',
    'ada..l@example.com',
    'adä@example.com',
    'ada@-example.com',
    'ada@example.com\r\nBcc: eve@example.com',
    `${'a'.repeat(65)}@example.com`,
    `ada@${'a.'.repeat(130)}com`,
    '"ada"@example.com',
    'Ada <ada@example.com>',
  ])('%j is none', (input) => {
    expect(addressOf(input)).toBeUndefined();
  });
});

describe('a subscriber', () => {
  const READER = newSubscriber({
    address: 'ada@example.com',
    token: 'a'.repeat(26),
    joinedAt: '2026-01-01T00:00:00.000Z',
  });

  it('has one id for one address', () => {
    expect(newSubscriber({ ...READER, token: 'b'.repeat(26) }).id).toBe(READER.id);
  });

  it('is found again by the key in their links', () => {
    expect(parseReaderKey(readerKey(READER))).toEqual({ id: READER.id, token: READER.token });
  });

  it.each([
    '',
    'x',
    `${READER.id}.`,
    `${READER.id}`,
    `${READER.id}.${READER.token}!`,
    `../${READER.id}.${READER.token}`,
  ])('has no key like %j', (key) => {
    expect(parseReaderKey(key)).toBeUndefined();
  });

  it.each([
    [READER.token, true],
    ['b'.repeat(26), false],
    [READER.token.slice(1), false],
    ['', false],
  ])('owns the token %j: %s', (token, owns) => {
    expect(ownsToken(READER, token)).toBe(owns);
  });
});
