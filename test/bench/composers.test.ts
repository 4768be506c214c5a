import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { composersOf } from '../../bench/mail/composers.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { renderSample } from '../render/render-sample.ts';

const email = renderSample({ entries: [ferry] });
const copy = {
  to: 'ada@example.com',
  unsubscribeUrl: 'https://news.example/unsubscribe/a.b',
  viewUrl: 'https://news.example/issues/2026-11-22-0700',
};

it.each(composersOf({ email, newsletter, issueId: '2026-11-22-0700' }))(
  'what is measured of $name is the whole message',
  async ({ compose }) => {
    const { subject, to, html, text, headers } = await simpleParser(await compose(copy));
    const addressed = Array.isArray(to) ? to[0] : to;
    const endOf = (body: unknown) => String(body).replaceAll('\r', '').trimEnd();
    const filled = email.slots.reduce((all, { name, sentinel }) => all.replaceAll(sentinel, copy[name]), email.html);
    expect([subject, addressed?.text, endOf(html) === endOf(filled)]).toEqual([email.subject, copy.to, true]);
    expect([text?.includes(copy.unsubscribeUrl), JSON.stringify(headers.get('list'))]).toEqual([
      true,
      expect.stringContaining(copy.unsubscribeUrl),
    ]);
  },
);
