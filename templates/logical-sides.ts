/**
 * MJML writes left and right; a mail in Arabic wants them the other way round. Each side becomes "start" or "end" of
 * `here`: the entry around it, or the whole mail.
 */
const SIDES: readonly (readonly [RegExp, string])[] = [
  [/direction:ltr/g, 'direction:{{here.dir}}'],
  [/align="left"/g, 'align="{{here.start}}"'],
  [/text-align:left/g, 'text-align:{{here.start}}'],
  [/border-left:/g, 'border-{{here.start}}:'],
  [/padding-left:/g, 'padding-{{here.start}}:'],
];

/** The same HTML with logical sides; style sheets stay as they are. */
export function logicalSides(html: string): string {
  const body = html.indexOf('<body');
  const turned = SIDES.reduce((text, [side, logical]) => text.replace(side, logical), html.slice(body));
  return `{{#with this as |here|}}${html.slice(0, body)}${turned}{{/with}}`;
}
