import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lambda/read/read-document.ts';

const FIRST =
  'The council of Oster voted on Monday to rebuild the old mill by the river, which burned down in a storm four years ago.';
const SECOND =
  'Work on the walls is to begin in spring, said the mayor, and the first flour should be ground there before the end of next year.';
const LEAD = 'After four years of argument the town has found the money, and a builder who will do the work.';
const BODY = `<div class="article-body"><p>${FIRST}</p><p>${SECOND}</p></div>`;

/** Known by its name, and by nothing else. */
const NEWSLETTER = `<div class="newsletter"><p>${LEAD}</p></div>`;

/** The lines of a page's article. */
const linesOf = (html: string) => {
  const reading = readDocument({ name: 'page.html', bytes: new TextEncoder().encode(html) });
  return 'article' in reading ? reading.article.text.split('\n\n') : [];
};
const body = (markup: string) => linesOf(`<html><head></head><body>${markup}</body></html>`);

describe('pages that no browser stumbles over', () => {
  it.each([
    [
      'a warning of the server in front',
      '<br><b>Warning</b>: no such file<br><html lang="en"><head><title>Mill</title></head>',
    ],
    ['a style sheet in front', '<style>p{}</style><!doctype html><html><head><title>Mill</title></head>'],
    ['no html tag', '<!doctype html><head><title>Mill</title></head>'],
    ['a style sheet between head and body', '<html><head><title>Mill</title></head><style>p{}</style>'],
    ['two html tags', '<html class="old"><html class="new"><head><title>Mill</title></head>'],
  ])('%s', (_, front) => {
    expect(
      linesOf(`${front}<body class="page"><div><p>${FIRST}</p>${NEWSLETTER}<p>${SECOND}</p></div></body></html>`),
    ).toEqual([FIRST, SECOND]);
  });

  it('keep their language through the repair', () => {
    const html = `<style>p{}</style><html lang="de"><head></head><body>${BODY}</body></html>`;
    expect(readDocument({ name: 'page.html', bytes: new TextEncoder().encode(html) })).toMatchObject({
      article: { lang: 'de' },
    });
  });
});

describe('the lead in an article’s header', () => {
  const article = (header: string) => body(`<article><header><h1>Mill</h1>${header}</header>${BODY}</article>`);

  it('is the first line', () => {
    expect(article(`<p>${LEAD}</p>`)).toEqual([LEAD, FIRST, SECOND]);
  });

  it('is no heading: that is the title in other words', () => {
    expect(article(`<h2>${LEAD}</h2>`)).toEqual([FIRST, SECOND]);
  });

  it('is no line of names and dates', () => {
    expect(article('<p>By our reporters in Oster and in the villages along the river, Monday</p>')).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it('is not said twice', () => {
    expect(article(`<div class="standfirst"><p>${LEAD}</p></div>`)).toEqual([LEAD, FIRST, SECOND]);
  });
});

describe('links', () => {
  it('without an address are text', () => {
    expect(body(`<div><p>${FIRST}</p><p><a name="walls">${SECOND}</a></p><p>${LEAD}</p></div>`)).toContain(SECOND);
  });

  it.each([
    '<a href="mailto:mill@oster.example">mill@oster.example</a>',
    '[1] <a href="https://oster.example">https://oster.example/mill</a>',
  ])('that show their own address are kept: %s', (line) => {
    expect(body(`<div><p>${FIRST}</p><p>${line}</p><p>${SECOND}</p></div>`)).toHaveLength(3);
  });
});

it('Elementor’s text widgets are text', () => {
  const widget = (text: string) =>
    `<div class="elementor-element elementor-widget"><div class="elementor-widget-container"><p>${text}</p></div></div>`;
  expect(
    body(
      `<div class="entry-content"><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p><p>${SECOND}</p>${widget(LEAD)}</div>`,
    ),
  ).toContain(LEAD);
});
