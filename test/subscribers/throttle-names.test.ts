import { describe, expect, it } from 'vitest';
import { mailboxOf, networkOf, saltedHash } from '../../lambda/subscribers/throttle-names.ts';

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1::2:3:4:5', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

describe('a mailbox', () => {
  it.each([
    ['ada+news@example.com', 'ada@example.com'],
    ['ada+a+b@example.com', 'ada@example.com'],
    ['ada@example.com', 'ada@example.com'],
  ])('%s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});

describe('a salted hash', () => {
  it('is another one with another salt', () => {
    expect(saltedHash('a', '192.0.2.7')).not.toBe(saltedHash('b', '192.0.2.7'));
  });
});
