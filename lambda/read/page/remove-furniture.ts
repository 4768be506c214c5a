import { BODY_NAMES } from './body-names.ts';
import { FURNITURE_NAMES, FURNITURE_TAGS } from './furniture-names.ts';
import { holdersOf } from './holders-of.ts';
import { namesOf } from './names-of.ts';
import type { PageElement } from './page-element.ts';
import { proseWeights } from './text-weights.ts';

/** A name may lie: what holds this share of the page's paragraphs is looked into, not thrown away. */
const LARGEST_SHARE = 0.3;

/** Comments can be longer than the article. */
const COMMENTS = /[ -](?:comments?|disqus|kommentare?)(?:-(?:area|list|section))?[ -]/;
const LARGEST_COMMENTS = 0.8;

/** WordPress names an article for all its tags and categories, " hentry tag-video category-related "; Elementor calls all text a widget. */
const ENTRY = / (?:hentry|post-\d+|type-post|elementor-(?:element|widget-container)) /;

/** A quoted post belongs to the text, though it and what holds it are called "social". */
const QUOTED_POST = /[ -](?:twitter-tweet|instagram-media|bluesky-embed|twitter-video|mastodon-embed)[ -]/;

const KEPT_TAGS = new Set(['HTML', 'BODY', 'MAIN', 'H1']);

/** Takes out what its tag or its name says is not the article. Changes the page. */
export function removeFurniture(body: PageElement): void {
  const weights = proseWeights(body);
  const whole = weights.get(body) ?? 0;
  const quoting = holdersOf(body, '.twitter-tweet, .bluesky-embed');
  const leading = holdersOf(body, 'h2 a, h3 a, h4 a');
  for (const element of Array.from(body.querySelectorAll('*'))) {
    const share = (weights.get(element) ?? 0) / Math.max(whole, 1);
    if (isFurniture(element, { share, quoting, leading })) element.remove();
  }
}

interface Standing {
  /** Of the page's running text, 0 to 1. */
  readonly share: number;
  /** Elements that hold a quoted post, and those that hold a heading with a link. */
  readonly quoting: ReadonlySet<PageElement>;
  readonly leading: ReadonlySet<PageElement>;
}

function isFurniture(element: PageElement, { share, quoting, leading }: Standing): boolean {
  const tag = element.nodeName.toUpperCase();
  if (KEPT_TAGS.has(tag)) return false;
  if (FURNITURE_TAGS.has(tag)) return share < LARGEST_SHARE;
  if (tag === 'ARTICLE' && isInArticle(element) && (leading.has(element) || POST_NAMES.test(namesOf(element))))
    return share < LARGEST_SHARE;
  const names = namesOf(element);
  if (QUOTED_POST.test(names) || quoting.has(element)) return false;
  if (names === '' || BODY_NAMES.test(names) || ENTRY.test(names)) return false;
  if (COMMENTS.test(names)) return share < LARGEST_COMMENTS;
  return share < LARGEST_SHARE && FURNITURE_NAMES.some((name) => name.test(names));
}

/** Some make an <article> of every paragraph; another post, or its teaser, has a name or a heading that leads there. */
const POST_NAMES = /[ -](?:hentry|post|teaser|card|comment|story|item)(?:[ -]|\d)/;

function isInArticle(element: PageElement): boolean {
  let parent = element.parentElement;
  while (parent && parent.nodeName.toUpperCase() !== 'ARTICLE') parent = parent.parentElement;
  return parent !== null;
}
