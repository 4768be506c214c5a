import { describe, expect, it } from 'vitest';
import { findBarriers } from '../../templates/rules/find-barriers.ts';
import { MAIL_RULES } from '../../templates/rules/mail-rules.ts';
import { asBrowser } from '../../templates/rules/unbalanced-tags.ts';
import { unescaped } from '../../templates/rules/unescaped.ts';
import { factsOf } from './facts-of.ts';
import { renderSample } from './render-sample.ts';
import { sampleDigests } from './sample-digests.ts';

const samples = sampleDigests().map(({ name, digest }) => ({ name, digest, email: renderSample(digest) }));
type Sample = (typeof samples)[number];

/** The samples that break a rule, by name. */
const breaking = (isKept: (sample: Sample) => boolean) => samples.filter((one) => !isKept(one)).map(({ name }) => name);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('every mail', () => {
  it('comes in enough shapes to be a proof', () => {
    expect(samples.length).toBe(96);
  });

  it.each(MAIL_RULES)('$name', ({ isKept }) => {
    expect(breaking(({ email }) => isKept(email))).toEqual([]);
  });

  it('gives every entry its headline', () => {
    const headlines = (html: string) => count(html, /<h[12] class="ink headline/g);
    expect(breaking(({ email, digest }) => headlines(email.html) === digest.entries.length)).toEqual([]);
  });

  it('shows each figure, label and speaker in its HTML', () => {
    const shown = (html: string) =>
      unescaped(html.replaceAll('<br>', ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
    const missing = samples.flatMap(({ email, digest }) => {
      const page = shown(asBrowser(email.html));
      return factsOf(digest).filter((fact) => !page.includes(fact));
    });
    expect(missing).toEqual([]);
  });

  it("passes html-validate's accessibility rules", async () => {
    const some = samples.filter((_, at) => at % 12 === 7);
    const barriers = await Promise.all(some.map(({ email }) => findBarriers(email.html)));
    expect(barriers.flat()).toEqual([]);
  });

  it.each([
    ['stays under the size', (html: string) => html + ' '.repeat(102_400)],
    ['keeps its style sheets', (html: string) => html.replace('</style>', `${'a{}'.repeat(6_000)}</style>`)],
    ['says its language', (html: string) => html.replace('<html lang="en-GB"', '<html lang="fr"')],
    ['has its subject', (html: string) => html.replace('<title>', '<title>Re: ')],
    ['declares its colour', (html: string) => html.replace('content="light dark"', 'content="dark"')],
    ['has one h1', (html: string) => html.replaceAll('h1', 'h4')],
    ['marks every table', (html: string) => html.replace('role="presentation"', '')],
    ['has no element', (html: string) => html.replace('</h1>', '<img src="https://a.example/"></h1>')],
    ['has no style or attribute', (html: string) => html.replace('<h1', '<h1 onclick="x"')],
    ['links to http', (html: string) => html.replace('href="https:', 'href="javascript:')],
    ['has a preheader', (html: string) => html.replaceAll('\u034f', '')],
    ['balances for browsers', (html: string) => html.replace('</p>', '')],
    ['balances for Outlook', (html: string) => html.replace(/<!--\[if mso[^\]]*\]><\/td>/, '<!--[if mso]>')],
    ['has no bidi', (html: string) => html.replace('</h1>', '\u202e</h1>')],
  ])('%s: a mail that does not is found', (name, spoil) => {
    const rule = MAIL_RULES.find((one) => one.name.startsWith(name));
    const [{ email }] = samples as [Sample];
    expect([rule?.isKept(email), rule?.isKept({ ...email, html: spoil(email.html) })]).toEqual([true, false]);
  });
});
