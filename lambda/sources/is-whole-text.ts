/** A teaser has some fifty words; a short piece of news, two hundred. */
const FEWEST_WORDS = 180;

/** How teasers end: "[…]", "Read more", "Continue reading →". */
const CUT_OFF =
  /(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|(?:read|see|view) (?:the )?(?:more|full|rest)[^.]{0,60}|continue reading[^.]{0,80}|weiterlesen|lire la suite|leer m[áa]s)\W*$/i;

/** Whether a feed carries the article itself, so that nobody has to go to the page for it. */
export function isWholeText(html: string): boolean {
  const text = html
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.split(' ').length >= FEWEST_WORDS && !CUT_OFF.test(text.slice(-160));
}
