import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from '../any-string.ts';
import { GENERATED_MESSAGES } from './generated-messages.ts';
import { READERS } from './read-message.ts';
import { filled, reader, sampleEmail, sampleRaw } from './sample-message.ts';

const RUNS = { numRuns: 40 };

describe.each(Object.entries(READERS))('what %s reads', (_name, read) => {
  it('is what was rendered, links filled in', async () => {
    const { html, text, to, from, fromName, subject } = await read(sampleRaw());
    expect({ html, text }).toEqual({
      html: filled(sampleEmail.html).trimEnd(),
      text: filled(sampleEmail.text).trimEnd(),
    });
    expect([to, from, fromName, subject]).toEqual([
      reader.to,
      'letter@harbour.example',
      'The Harbour Letter',
      sampleEmail.subject,
    ]);
  });

  it('is the whole of generated mails', async () => {
    for (const { email, raw } of GENERATED_MESSAGES.filter((_, at) => at % 4 === 3)) {
      const { html, text, subject } = await read(raw);
      expect({ html, text, subject }).toEqual({
        html: filled(email.html).trimEnd(),
        text: filled(email.text).trimEnd(),
        subject: email.subject,
      });
    }
  });

  it('is the text, whatever it says', async () => {
    const anything = anyString().map((text) => text.replace(/\r/g, '').toWellFormed());
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const raw = sampleRaw({ email: { text: `${text}|`, html: `<p>${text}</p>` } });
        expect((await read(raw)).text).toBe(`${text}|`);
      }),
      RUNS,
    );
  });

  it('is the subject, whatever its length and script', async () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1, maxLength: 90 }));
    const anything = fc
      .array(word, { minLength: 1, maxLength: 20 })
      .map((words) => oneLine(words.join(' ')))
      .filter(Boolean);
    await fc.assert(
      fc.asyncProperty(anything, async (subject) => {
        expect((await read(sampleRaw({ email: { subject } }))).subject).toBe(subject);
      }),
      RUNS,
    );
  });

  it('is a subject of one line', async () => {
    const { subject } = await read(sampleRaw({ email: { subject: 'Hello\r\n\u2028Bcc: x@harbour.example' } }));
    expect(subject).toBe('Hello Bcc: x@harbour.example');
  });

  it("is the sender's name", async () => {
    for (const name of [
      'Plain Name',
      'With, "marks" \\ and <this>',
      'Ménage à trois',
      '渡轮通讯',
      '=?UTF-8?Q?x?=',
      'X'.repeat(90),
    ]) {
      expect((await read(sampleRaw({ newsletter: { name } }))).fromName).toBe(name);
    }
  });
});

describe('headers', () => {
  it('have no encoded-word longer than 75 characters and no line longer than 78', () => {
    const subject = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(subject, (text) => {
        const raw = sampleRaw({ email: { subject: text }, newsletter: { name: text } });
        const head = raw
          .slice(0, raw.indexOf('\r\n\r\n'))
          .split('\r\n')
          .filter((line) => !line.startsWith('List-'));
        expect(Math.max(...head.map((line) => line.length))).toBeLessThanOrEqual(78);
        expect(
          Math.max(0, ...(raw.match(/=\?UTF-8\?[QB]\?[^?]*\?=/g) ?? []).map((word) => word.length)),
        ).toBeLessThanOrEqual(75);
      }),
      RUNS,
    );
  });
});

/** A subject is cleaned before it is encoded; what is left must arrive. */
const oneLine = (text: string) =>
  text
    .replace(/\p{Cc}|\s/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
