import { describe, expect, it } from 'vitest';
import { judgePages } from '../../../../bin/doctor/checks/pages.ts';
import { lines } from './lines.ts';

describe('pages', () => {
  const judge = (answer: Parameters<typeof judgePages>[0]['answer']) =>
    lines(judgePages({ url: 'https://w.example', answer }));

  it.each([
    ['its own page', judge({ status: 404, isPage: true }), 'ok: https://w.example answers'],
    ['an error', judge({ status: 503, isPage: false }), 'problem: https://w.example answers with 503'],
    ["somebody else's page", judge({ status: 200, isPage: true }), 'warning: https://w.example answers with 200'],
    ['silence', judge({ failure: 'ENOTFOUND' }), 'warning: https://w.example does not answer: ENOTFOUND'],
  ])('%s', (_, said, expected) => expect(said).toContain(expected));
});
