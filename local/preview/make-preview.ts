import { condense } from '../../lambda/condense.ts';
import { makeMail } from '../../lambda/make-mail.ts';
import { fillMessage } from '../../lambda/mime/fill-message.ts';
import type { Digest } from '../../lambda/model/digest.ts';
import type { RenderedEmail } from '../../lambda/model/email.ts';
import { issues } from '../../templates/fixtures/issues.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { findBarriers } from '../../templates/rules/find-barriers.ts';
import { MAIL_RULES } from '../../templates/rules/mail-rules.ts';
import type { Preview, PreviewOrder } from './preview-mail.ts';
import type { Shown } from './workshop.ts';

const READER = {
  to: 'ada@example.com',
  unsubscribeUrl: 'https://letters.example/unsubscribe/0123456789abcdef',
  viewUrl: 'https://letters.example/issues/2026-11-22-0700',
};
const DATE = '2026-11-22T07:00:00Z';

/** Makes a mail with the very code that the functions run, and looks at it with the very rules of the tests. */
export async function makePreview(order: PreviewOrder): Promise<Shown> {
  const digest = digestOf(order);
  if ('problem' in digest) return digest;
  const { email, message } = makeMail(digest, {
    newsletter,
    issueId: '2026-11-22-0700',
    date: DATE,
    random: distinct(),
    proofUrl: 'https://letters.example/issues/2026-11-22-0700/proof',
  });
  const mail: Preview = {
    ...filled(email),
    raw: fillMessage(message, READER),
    rules: MAIL_RULES.map(({ name, isKept }) => ({ name, isKept: isKept(email) })),
    barriers: await findBarriers(email.html),
    notices: digest.entries.flatMap(({ notices }) => notices),
  };
  return { mail };
}

function digestOf(order: PreviewOrder): Digest | { readonly problem: string } {
  if ('sample' in order) return issues[order.sample] ?? { problem: `There is no sample "${order.sample}"` };
  const condensed = condense(order.article);
  return 'problem' in condensed ? condensed : { entries: [condensed.entry] };
}

const filled = ({ subject, html, text, slots }: RenderedEmail) => {
  const fill = (part: string) =>
    slots.reduce((all, { name, sentinel }) => all.replaceAll(sentinel, READER[name]), part);
  return { subject, html: fill(html), text: fill(text) };
};

/** Texts that are never the same twice, and the same at every start. */
function distinct() {
  let calls = 0;
  return (length: number): string => {
    calls += 1;
    return `preview${calls}x`.repeat(length).slice(0, length);
  };
}
