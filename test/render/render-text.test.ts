import { describe, expect, it } from 'vitest';
import { arabic } from '../../templates/fixtures/arabic.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { glacier } from '../../templates/fixtures/glacier.ts';
import { hostile } from '../../templates/fixtures/hostile.ts';
import { library } from '../../templates/fixtures/library.ts';
import { plainEntry } from '../../templates/fixtures/plain-entry.ts';
import { factsOf } from './facts-of.ts';
import { GENERATED_MAILS } from './generated-mails.ts';
import { renderSample, sentinels } from './render-sample.ts';

const mails = GENERATED_MAILS.map(({ digest, email }) => ({ digest, text: email.text }));
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('the plain text', () => {
  it('says everything the digest says', () => {
    const missing = mails.flatMap(({ digest, text }) => {
      const page = withoutSpace(text);
      return factsOf(digest).filter((fact) => !page.includes(withoutSpace(fact)));
    });
    expect(missing).toEqual([]);
  });

  it('keeps to 76 columns but for URLs', () => {
    const long = mails.flatMap(({ text }) => text.split('\n').filter((line) => [...line].length > 76));
    expect(long.filter((line) => !/^https?:\S+$/.test(line))).toEqual([]);
  });

  it('has the address of every article that can be opened, and both of the reader', () => {
    const missing = mails.flatMap(({ digest, text }) => {
      const lines = new Set(text.split('\n'));
      const urls = digest.entries.map(({ source }) => source.url ?? '').filter((url) => /^https?:\/\/[^@]+$/.test(url));
      return [...urls, ...Object.values(sentinels)].filter((url) => !lines.has(url));
    });
    expect(missing).toEqual([]);
  });

  it('puts URLs and slots on lines of their own', () => {
    const lines = renderSample({ entries: [ferry] }).text.split('\n');
    const urls = [ferry.source.url, sentinels.unsubscribeUrl, sentinels.viewUrl];
    expect(urls.filter((url) => url && !lines.includes(url))).toEqual([]);
  });

  it('leaves sections out that have nothing to say', () => {
    const { text } = renderSample({ entries: [glacier] });
    expect(text).not.toMatch(/By the numbers|In their words|Read the full article|In this issue/);
  });

  it('begins with its contents when there are three articles', () => {
    const { text } = renderSample({ entries: [library, ferry, glacier] });
    expect(text).toContain(`- ${library.headline.text}\n- ${ferry.headline.text}\n- ${glacier.headline.text}\n`);
  });

  it('sets short figures in a column before their labels', () => {
    expect(renderSample({ entries: [library] }).text).toContain(
      '\n  11,300   missing volumes returned\n  14       town libraries without fines\n',
    );
  });

  it('sets labels under their figures where one is too long for a column, and in Arabic', () => {
    const [hostileText, arabicText] = [hostile, arabic].map((entry) => renderSample({ entries: [entry] }).text);
    expect(hostileText).toContain('\n  Rs 700\n      fare\n');
    expect(arabicText).toContain('\n  63%\n      من المبيعات بعد الغروب\n');
  });

  it('indents the second line of a label and of a line of contents', () => {
    const label = 'passengers who came by the first boat of the day and left by the last one';
    const long = plainEntry({ headline: label.repeat(2), summary: [], numbers: [['1,200', label]] });
    const { text } = renderSample({ entries: [long, library, ferry] });
    expect(text).toContain('left by\n          the last one\n');
    expect(text).toMatch(/\n- passengers who .*\n {2}\S/);
  });

  it('sets a quote with its speaker and role', () => {
    expect(renderSample({ entries: [ferry] }).text).toContain(
      '  “You cannot run a timetable on a promise from a shipyard.”\n      — Tomas Berg, head of the islands’ council\n',
    );
  });
});
