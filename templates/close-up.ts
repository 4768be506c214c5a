/**
 * A third of MJML's output is indentation, empty tables, empty attributes and classes that no style knows; all of it
 * counts against Gmail's limit.
 */
export const closeUp = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, '\n')
    .replace(/<table[^>]*>\s*<tbody>\s*<\/tbody>\s*<\/table>/g, '')
    .replace(/\n?(?:class|style)=""/g, '')
    .replace(/ class="[a-z -]+-outlook"/g, '')
    .replace(/background:(#[0-9a-f]{6});(?=background-color:\1)/g, '')
    .replace(/(<[a-z]+)\s+(?=[a-z])/g, '$1 ')
    .replace(/(?<=["a-z])\s+>/g, '>')
    .replace(/>\n</g, '><')
    .trim();
