import { describe, expect, it } from 'vitest';
import { judgeDmarc } from '../../../../bin/doctor/checks/dmarc.ts';
import { lines } from './lines.ts';

describe('DMARC', () => {
  const at = (texts: readonly string[], name = 'n.example', identity = 'n.example') =>
    lines(judgeDmarc({ domain: 'n.example', at: name, texts, identity: { name: identity }, isToCome: false }));

  it.each([
    ['none', [], 'warning: n.example has no DMARC record'],
    ['none at SES either', ['hello'], 'problem: _dmarc.n.example has a text that is no DMARC record'],
    ['watching', ['v=DMARC1; p=none; rua=mailto:a@n.example'], 'ok: n.example has p=none'],
    ['strict', ['v=DMARC1;p=reject'], 'ok: n.example has p=reject'],
    ['two', ['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'problem: _dmarc.n.example has 2 DMARC records'],
    ['no policy', ['v=DMARC1; rua=mailto:a@n.example'], 'problem: the DMARC record of n.example has no policy'],
    ['a policy that nobody knows', ['v=DMARC1; p=block'], 'problem: the DMARC record of n.example has no policy'],
    ['other texts beside it', ['v=DMARC1; p=none', 'x'], 'ok: n.example has p=none'],
  ])('%s', (_, texts, said) => expect(at(texts)).toContain(said));

  it('of a domain above rules by its word for subdomains', () => {
    expect(at(['v=DMARC1; p=none; sp=reject'], 'example')).toContain('ok: n.example has p=reject, from example');
  });

  it('that is strict about signatures fails the signature of a domain above', () => {
    expect(at(['v=DMARC1; p=reject; adkim=s'], 'n.example', 'example')).toContain(
      'problem: DMARC asks for a signature',
    );
    expect(at(['v=DMARC1; p=reject; adkim=r'], 'n.example', 'example')).toContain('ok:');
  });

  it.each([
    [['v=DMARC1; p=none'], 'problem: n.example has a DMARC record already: the deployment would fail'],
    [[], 'ok: n.example has no DMARC record yet'],
  ])('%j where the deployment makes one', (texts, said) => {
    const facts = { domain: 'n.example', at: 'n.example', texts, identity: undefined, isToCome: true };
    expect(lines(judgeDmarc(facts))).toContain(said);
  });

  it('fails where only an address is verified', () => {
    expect(at(['v=DMARC1; p=none'], 'n.example', 'a@n.example')).toContain('problem: mails carry no signature');
  });
});
