import { BODY_NAMES } from './body-names.ts';
import { FURNITURE_NAMES, FURNITURE_TAGS } from './furniture-names.ts';
import { namesOf } from './names-of.ts';
import type { PageElement } from './page-element.ts';
import { proseWeights } from './text-weights.ts';

/** A name may lie: what holds this share of the page's paragraphs is looked into, not thrown away. */
const LARGEST_SHARE = 0.3;

/** Comments can be longer than the article. */
const COMMENTS = /[ -](?:comments?|disqus|kommentare?)(?:-(?:area|list|section))?[ -]/;
const LARGEST_COMMENTS = 0.8;

/** WordPress names an article for all its tags and categories: " hentry tag-video category-related ". */
const ENTRY = / (?:hentry|post-\d+|type-post|elementor-element) /;

/** A quoted post belongs to the text, though it and what holds it are called "social". */
const QUOTED_POST = /[ -](?:twitter-tweet|instagram-media|bluesky-embed|twitter-video|mastodon-embed)[ -]/;
const QUOTED_POSTS = '.twitter-tweet, .bluesky-embed';

const KEPT_TAGS = new Set(['HTML', 'BODY', 'MAIN', 'H1']);

/** Takes out what its tag or its name says is not the article. Changes the page. */
export function removeFurniture(body: PageElement): void {
  const weights = proseWeights(body);
  const whole = weights.get(body) ?? 0;
  for (const element of Array.from(body.querySelectorAll('*'))) {
    const share = (weights.get(element) ?? 0) / Math.max(whole, 1);
    if (isFurniture(element, share)) element.remove();
  }
}

function isFurniture(element: PageElement, share: number): boolean {
  const tag = element.nodeName.toUpperCase();
  if (KEPT_TAGS.has(tag)) return false;
  if (FURNITURE_TAGS.has(tag)) return share < LARGEST_SHARE;
  if (tag === 'ARTICLE' && isInArticle(element) && isOtherPost(element)) return share < LARGEST_SHARE;
  const names = namesOf(element);
  if (QUOTED_POST.test(names) || element.querySelector(QUOTED_POSTS)) return false;
  if (names === '' || BODY_NAMES.test(names) || ENTRY.test(names)) return false;
  if (COMMENTS.test(names)) return share < LARGEST_COMMENTS;
  return share < LARGEST_SHARE && FURNITURE_NAMES.some((name) => name.test(names));
}

const POST_NAMES = /[ -](?:hentry|post|teaser|card|comment|story|item)(?:[ -]|\d)/;

/** Some make an <article> of every paragraph; another post, or its teaser, has a name or a heading that leads there. */
const isOtherPost = (element: PageElement): boolean =>
  POST_NAMES.test(namesOf(element)) || element.querySelector('h2 a, h3 a, h4 a') !== null;

function isInArticle(element: PageElement): boolean {
  let parent = element.parentElement;
  while (parent && parent.nodeName.toUpperCase() !== 'ARTICLE') parent = parent.parentElement;
  return parent !== null;
}
