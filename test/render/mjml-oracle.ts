import Handlebars from 'handlebars';
import mjml from 'mjml';
import type { DigestView } from '../../lambda/render/digest-view.ts';
import { closeUp } from '../../templates/close-up.ts';
import { putTokens } from '../../templates/design-tokens.ts';
import { readSource } from '../../templates/read-source.ts';

/**
 * The mail made the other way round, as nobody would in a function: Handlebars first, with the words in place, and then
 * MJML. What the template, compiled by MJML long before it has words, says must be the same.
 */
export async function mjmlOracle(): Promise<(view: DigestView) => Promise<string>> {
  const source = withMarkedSides(withAccent(await readSource('digest')));
  const options = { strict: true, knownHelpersOnly: true };
  const fill = Handlebars.compile(`{{#with this as |here|}}${putTokens(source)}{{/with}}`, options);
  return async (view) => {
    const { html } = await mjml(fill(view), { validationLevel: 'strict', fonts: {}, keepComments: false });
    return turnMarkedSides(closeUp(html));
  };
}

/** Differences that no reader and no mail program sees, and why they are there. */
const HARMLESS: readonly { readonly why: string; readonly without: (html: string) => string }[] = [
  {
    why: 'MJML joins two conditional comments that follow each other; in the template a tag of Handlebars kept them apart',
    without: (html) => html.replace(/<!\[endif\]-->[ \n]*<!--\[if mso \| IE\]>/g, ''),
  },
  {
    why: 'a tag of Handlebars on a line of its own leaves the line break before or behind it, between two elements',
    without: (html) => html.replace(/>[ \n]+</g, '><'),
  },
  {
    why: 'an article in the language of its mail has no `lang` and `dir`, and leaves the space before them',
    without: (html) => html.replace(/(<[a-z0-9]+(?: class="[^"]*")?) {2,}/g, '$1 '),
  },
];

/** The HTML with all harmless differences gone. */
export const essential = (html: string): string => HARMLESS.reduce((text, { without }) => without(text), html);

/** At run time MJML sees real colours, so the accent needs no stand-in. */
const withAccent = (source: string): string =>
  source.replaceAll('$onaccent', '{{@root.accent.inkOnLight}}').replaceAll('$accent', '{{@root.accent.light}}');

const MARK = 'sidesrunk3j5h2g9d8s7';
const SIDES = new RegExp(`${MARK}(ltr|rtl)`);

/**
 * MJML knows no direction but left to right. Within entries it is told afterwards, between marks; paragraphs of their
 * own direction outside of entries are told here.
 */
function withMarkedSides(source: string): string {
  const opening = '<mj-raw>{{#each entries as |here|}}</mj-raw>';
  const closing = /<mj-raw>\{\{\/each\}\}<\/mj-raw>(?=\s*<mj-section padding="26px 20px 36px")/;
  if (!source.includes(opening) || !closing.test(source)) throw new Error('digest.mjml has other marks around entries');
  return source
    .replace(opening, `<mj-raw>{{#each entries as |here|}}${MARK}{{here.dir}}</mj-raw>`)
    .replace(closing, `<mj-raw>${MARK}ltr{{/each}}</mj-raw>`)
    .replace(/(as \|here\|\}\}<p [^>]*)text-align:left/g, '$1text-align:{{here.start}}');
}

function turnMarkedSides(html: string): string {
  const [before = '', ...pieces] = html.split(SIDES);
  return pieces.reduce((all, piece, at) => {
    if (at % 2 === 0) return all;
    return all + (pieces[at - 1] === 'rtl' ? turned(piece) : piece);
  }, before);
}

const turned = (html: string): string =>
  html
    .replaceAll('direction:ltr', 'direction:rtl')
    .replaceAll('align="left"', 'align="right"')
    .replace(/(text-align:|border-|padding-)left/g, '$1right');
