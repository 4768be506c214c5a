import { createMimeMessage } from 'mimetext/node';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeMessage } from '../../lambda/mime/encode-message.ts';
import { fillMessage } from '../../lambda/mime/fill-message.ts';
import type { RenderedEmail } from '../../lambda/model/email.ts';
import type { Newsletter } from '../../lambda/model/settings.ts';

export interface Copy {
  readonly to: string;
  readonly unsubscribeUrl: string;
  readonly viewUrl: string;
}

export interface Composer {
  readonly name: string;
  /** One reader's whole message. */
  readonly compose: (copy: Copy) => string | Promise<string>;
}

export interface Issue {
  readonly email: RenderedEmail;
  readonly newsletter: Newsletter;
  readonly issueId: string;
}

/** Ways to make the same message for one reader after another: ours first, then the libraries in use for it. */
export function composersOf(issue: Issue): readonly Composer[] {
  return [
    { name: 'Verbatim: encoded once, spliced', compose: splicing(issue) },
    { name: 'nodemailer MailComposer, quoted-printable', compose: withNodemailer(issue, 'quoted-printable') },
    { name: 'nodemailer MailComposer, base64', compose: withNodemailer(issue, 'base64') },
    { name: 'mimetext, base64 (encoded before it: it encodes no bodies)', compose: withMimetext(issue) },
  ];
}

function splicing({ email, newsletter, issueId }: Issue): Composer['compose'] {
  const message = encodeMessage({ email, newsletter, issueId, boundary: 'b'.repeat(24), date: '2026-11-22T07:00:00Z' });
  return (copy) => fillMessage(message, copy);
}

function withNodemailer(
  { email, newsletter }: Issue,
  textEncoding: 'quoted-printable' | 'base64',
): Composer['compose'] {
  return async (copy) => {
    const { html, text } = bodiesFor(email, copy);
    const composer = new MailComposer({
      from: { name: newsletter.name, address: newsletter.from },
      to: copy.to,
      subject: email.subject,
      headers: {
        'List-Unsubscribe': `<${copy.unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      ...{ html, text, textEncoding },
    });
    return (await composer.compile().build()).toString('latin1');
  };
}

function withMimetext({ email, newsletter }: Issue): Composer['compose'] {
  return (copy) => {
    const { html, text } = bodiesFor(email, copy);
    const message = createMimeMessage();
    message.setSender({ name: newsletter.name, addr: newsletter.from });
    message.setRecipient(copy.to);
    message.setSubject(email.subject);
    message.setHeader('List-Unsubscribe', `<${copy.unsubscribeUrl}>`);
    message.setHeader('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click');
    message.addMessage({ contentType: 'text/plain', data: base64Lines(text), encoding: 'base64' });
    message.addMessage({ contentType: 'text/html', data: base64Lines(html), encoding: 'base64' });
    return message.asRaw();
  };
}

const base64Lines = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** What a template engine would hand over: the reader's own links are in it. */
function bodiesFor({ html, text, slots }: RenderedEmail, copy: Copy) {
  const fill = (body: string) =>
    slots.reduce((all, { name, sentinel }) => all.replaceAll(sentinel, copy[name as keyof Copy]), body);
  return { html: fill(html), text: fill(text) };
}
