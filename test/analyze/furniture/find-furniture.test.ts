import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../lambda/analyze/furniture/find-furniture.ts';

const BODY = Array.from(
  { length: 8 },
  (_, i) =>
    `The council met for the ${i + 3}th time on Monday and agreed to keep the old bridge open for walkers until the spring.`,
);

/** The lines found in a text of these lines. */
function furnitureOf(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return findFurniture(text, paragraphs).lines.map((line) => text.slice(line.start, line.end));
}

function bylineOf(line: string): string | undefined {
  const text = [line, ...BODY].join('\n');
  return findFurniture(text, [{ start: 0, end: line.length }]).bylines[0]?.text;
}

describe('findFurniture', () => {
  test.each([
    '• Jane Roe can be reached at jroe@example.com.',
    'Contact the reporter at newsroom@example.com',
    'Please read our comment policy before commenting.',
    'Leave a comment',
    'Read more: What the bridge means to the town',
    'Related: The bridge in ten pictures',
    'Advertisement',
    'Story continues below',
    'Scroll down for video',
    'Sign up for our morning newsletter',
    'Get the day’s news in your inbox: subscribe to our newsletter',
    'Follow us on Twitter and Facebook',
    'Share Tweet Email',
    'Share this article',
    'Photo: Jane Roe/Example Press',
    'The bridge at dawn. (Photo by Jane Roe)',
    'Walkers on the bridge on Monday. Jane Roe/Getty Images',
    '© 2024 Example Press. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'Updated 4:12 PM, June 4, 2020',
    'Published: 08:12 EST, 3 May 2020',
    '3 hours ago',
    '5 min read',
    '— Jane Roe (@janeroe) June 4, 2020',
    'pic.twitter.com/AbCdEf12',
    'View this post on Instagram',
    '12 Retweets 40 Likes',
    'Reporting by Jane Roe; editing by John Doe',
    'Staff writer John Doe contributed to this report.',
    'Jane Roe is a staff writer for the Example Press.',
    'Editor’s note: an earlier version of this story misspelled a name.',
    'This story has been updated to add a comment from the mayor.',
    'Tags: bridges, walking',
    '###',
    'By Jane Roe and John Doe',
  ])('drops "%s"', (line) => {
    expect(furnitureOf([...BODY, line])).toEqual([line]);
  });

  test.each([
    'Residents who saw the fire can reach the police hotline at 555-0134, the mayor said on Tuesday.',
    'The newsletter of the bridge club has 900 readers, and its editor wants more of them to sign up.',
    'By Monday the water had risen by two metres, and the lower town was cut off from the bridge.',
    'By John Doe’s count, forty people crossed the bridge before the police closed it.',
    'The two governments will share the cost of the bridge.',
    'Read the bill before you vote on it, the mayor told the council.',
    'The mayor said the comment was a joke and that he would not apologise for it.',
    'Photographs of the bridge were sold for $300 at an auction in the town hall.',
    'June 4, 2020, was the day on which the bridge fell.',
    '“We will follow the plan,” said Jane Roe, the mayor, on Twitter.',
    'Jane Roe can be reached only by boat since the bridge fell, her neighbours say.',
    'About 300 people walked across.',
    'Correction of the river’s course would cost $3 million, a report says.',
  ])('keeps "%s"', (line) => {
    expect(furnitureOf([...BODY.slice(4), line, ...BODY])).toEqual([]);
  });

  test('keeps a contact line with news in mid-article', () => {
    const line = 'Email: the mayor’s inbox was broken into on Friday, and 3,000 letters are gone.';
    expect(furnitureOf([...BODY, line, ...BODY, ...BODY])).toEqual([]);
  });

  test('drops what a press release says about its company', () => {
    const about = ['About Example Bridges Ltd', 'Example Bridges is a leading maker of bridges and has 300 employees.'];
    expect(furnitureOf([...BODY, ...about])).toEqual(about);
  });

  test.each([
    ['By Jane Roe', 'Jane Roe'],
    ['By Jane Roe and John Doe', 'Jane Roe and John Doe'],
    ['BY Jane Q. Roe, Staff Writer', 'Jane Q. Roe'],
    ['By Jane Roe - Example Press - Thursday, June 4, 2020', 'Jane Roe'],
    ['By. Jane Roe.', 'Jane Roe'],
    ['By María de la Cruz | June 4', 'María de la Cruz'],
    ['Reporting by Jane Roe; editing by John Doe', 'Jane Roe'],
    ['• Jane Roe can be reached at jroe@example.com.', 'Jane Roe'],
    ['By Monday', undefined],
    ['By the River', undefined],
  ])('reads the byline "%s"', (line, name) => {
    expect(bylineOf(line)).toBe(name);
  });

  test.each([
    ['numbers', '1-'.repeat(190)],
    ['share words', 'share '.repeat(60)],
    ['hash marks', '#a'.repeat(190)],
    ['initials', `By ${'A. '.repeat(120)}`],
    ['capitals', 'A'.repeat(1_000_000)],
    ['dates', `${'May 1, '.repeat(50)}!`],
  ])('answers on a hostile line of %s', (_, line) => {
    expect(furnitureOf([line, ...BODY]).length).toBeLessThanOrEqual(1);
  });
});
