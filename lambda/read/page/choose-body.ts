import type { Block } from './block.ts';

/** Three readings of one page, furniture taken out of each. */
export interface Bodies {
  /** What Readability finds by the looks of the text. */
  readonly likely: readonly Block[];
  /** What the page's maker calls the body. */
  readonly named: readonly Block[] | undefined;
  /** The page's only article, or its main part. */
  readonly main: readonly Block[] | undefined;
}

/** The reading that has the article and nothing else. */
export function chooseBody({ likely, named, main }: Bodies): readonly Block[] {
  const chosen = named ? betterOf(named, likely) : likely;
  if (!main) return chosen;
  const wider = widerOf(main, chosen);
  return wider === chosen ? [...leadOf(main, chosen), ...chosen] : wider;
}

/** The readings are nearly the same between these. */
const SAME = { least: 0.9, most: 1.5 } as const;

/** Less in common is nothing in common. */
const LEAST_SHARED = 0.3;

/**
 * The body by its name has what Readability throws away, lists and quoted posts; but a name may lie. It is believed when
 * both are nearly the same, or when they have nothing in common: then Readability has found the comments.
 */
function betterOf(named: readonly Block[], likely: readonly Block[]): readonly Block[] {
  if (sharedLength(likely, named) < lengthOf(likely) * LEAST_SHARED) return named;
  const ratio = lengthOf(named) / lengthOf(likely);
  return ratio > SAME.least && ratio < SAME.most ? named : likely;
}

const WIDER = { least: 1.6, most: 6, links: 0.12, shared: 0.8 } as const;

/** A page of several sections, of which Readability has found one: its main part, if that is text and not links. */
function widerOf(main: readonly Block[], chosen: readonly Block[]): readonly Block[] {
  const ratio = lengthOf(main) / lengthOf(chosen);
  const shared = sharedLength(chosen, main);
  if (ratio < WIDER.least || ratio > WIDER.most || shared < lengthOf(chosen) * WIDER.shared) return chosen;
  const links = main.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0) / lengthOf(main);
  return links < WIDER.links ? main : chosen;
}

/** A lead is a few sentences; more is another article. */
const LEAD = { shortest: 60, longest: 900, shared: 0.9 } as const;

/** What the main part says above the first line of the body: the article's lead, where pages have it in their header. */
function leadOf(main: readonly Block[], chosen: readonly Block[]): readonly Block[] {
  if (sharedLength(chosen, main) < lengthOf(chosen) * LEAD.shared) return [];
  const first = main.findIndex(({ text }) => text === chosen[0]?.text);
  const lead = main.slice(0, Math.max(first, 0)).filter(isSentence);
  return lengthOf(lead) <= LEAD.longest ? lead : [];
}

/** Headings are the title in other words. */
const isSentence = ({ text, tag }: Block): boolean =>
  text.length >= LEAD.shortest && !/^H[1-6]$/.test(tag) && /[.!?…]["'”’»)]*$/.test(text);

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Characters of the first that stand in the second, too. */
function sharedLength(blocks: readonly Block[], others: readonly Block[]): number {
  const texts = new Set(others.map(({ text }) => text));
  return lengthOf(blocks.filter(({ text }) => texts.has(text)));
}
