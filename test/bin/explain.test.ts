import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { choosePen } from '../../bin/explain/choose-pen.ts';
import { colourPen } from '../../bin/explain/colour-pen.ts';
import type { Mark } from '../../bin/explain/mark.ts';
import { markText } from '../../bin/explain/mark-text.ts';
import { plainPen } from '../../bin/explain/plain-pen.ts';
import { callDigest } from './call-digest.ts';
import { callWithFile } from './call-with-file.ts';

const ARTICLE = `By Nora Quill
The Saltmarsh Bridge will close in April for repairs that cost more than $18 million, the county said on Friday.
Nearly 12,000 cars cross the bridge on a working day, and 40 percent of them carry people to the port.
“We looked for a way to keep one lane open, and there is none,” said Mr. Milo Dunne, the county engineer.
Buses will go round by the northern road, which adds about 25 minutes.`;

describe('explain', () => {
  let status: number;
  let stdout: string;
  beforeAll(async () => {
    ({ status, stdout } = await callWithFile('explain', ARTICLE));
  });

  it('ends well', () => expect(status).toBe(0));

  it('marks facts in the text', () => {
    expect(stdout).toContain('<furniture>By <byline>Nora Quill</byline></furniture>');
    expect(stdout).toMatch(/<number \d>more than \$18 million<\/number>/);
    expect(stdout).toMatch(/“<quote 1>We looked for a way .+, and there is none,<\/quote>” said/);
  });

  it.each([
    ['a quotation', /by Milo Dunne, county engineer \(“Mr\. Milo Dunne”\); rule: said Ana Ruiz\n {2}rank 1: \+/],
    ['a number', /more than \$18 million\n {2}money 18000000 USD; measures “.+\n {2}rank \d: [+−]\d\.\d\d \w/],
    ['a line of furniture', /By Nora Quill\n {2}rule: byline/],
    ['a stop', /said Mr\. Milo Dunne.+ {2}a title before a name/],
    ['the headline', /== Headline\n.+\n {2}cut from sentence 1/],
    ['a sentence of the summary', /== Summary\n1\. .+\n {2}chosen: [+−]\d/],
  ])('tells why there is %s', (_, told) => expect(stdout).toMatch(told));

  it('tells why a quotation is not shown', async () => {
    const { stdout: told } = await callWithFile(
      'explain',
      'It was a long day. “Nobody in this town has slept for a week.”',
    );
    expect(told).toContain('not shown: nobody is found who said it');
  });

  it('says what it cannot do in another language', async () => {
    const german = 'Der Rat der Stadt hat am Montag mit großer Mehrheit die neue Brücke über den Fluss beschlossen.';
    expect((await callWithFile('explain', german)).stdout).toContain('== Notices\nRead as German');
  });

  it('writes no control characters of the article', async () => {
    const { stdout: told } = await callWithFile('explain', 'A \u001b[31mred\u001b[0m ship with 40 sailors\u202e sank.');
    expect(['\u001b', '\u202e'].filter((sign) => told.includes(sign))).toEqual([]);
  });

  it('an empty article is told in one line and ends with 2', async () => {
    const { status, stderr, file } = await callWithFile('explain', ' \n');
    expect([status, stderr]).toEqual([2, `Cannot explain ${file}: it has no words`]);
  });

  it.each([
    ['no article', ['explain'], 'Cannot explain: give one article'],
    ['a missing file', ['explain', 'none.txt'], 'Cannot read "none.txt": there is no such file'],
    ['an inner address', ['explain', 'http://127.0.0.1/a'], 'Cannot fetch http://127.0.0.1/a'],
  ])('%s is told in one line and ends with 2', async (_, args, message) => {
    const run = await callDigest(args);
    expect([run.status, run.stderr.trim()]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('markText', () => {
  const marks: readonly Mark[] = [
    { kind: 'summary', start: 0, end: 8 },
    { kind: 'number', start: 4, end: 11, rank: 2 },
  ];

  it('lets marks cross', () => {
    expect(markText('one two six', marks, plainPen)).toBe('<summary>one <number 2>two </summary>six</number>');
  });

  it('shows the very text in colours, and ranks behind', () => {
    const painted = markText('one\ntwo six', marks, colourPen);
    expect(painted).not.toBe('one\ntwo six 2 ');
    expect(stripVTControlCharacters(painted)).toBe('one\ntwo six 2 ');
  });
});

describe('choosePen', () => {
  it.each([
    ['colours on a terminal', { isTTY: true }, {}, colourPen],
    ['tags where NO_COLOR is set', { isTTY: true }, { NO_COLOR: '1' }, plainPen],
    ['tags in a pipe', {}, {}, plainPen],
  ])('chooses %s', (_, stream, env, pen) => expect(choosePen(stream, env)).toBe(pen));
});
