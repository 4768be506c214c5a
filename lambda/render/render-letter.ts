import { cutAtWord } from './cut-at-word.ts';
import type { Frame } from './frame.ts';
import type { Letter } from './letter.ts';
import { letterTemplate } from './letter-template.ts';
import { letterText } from './letter-text.ts';
import type { LetterView } from './letter-view.ts';
import { webUrl } from './web-url.ts';

const LONGEST_PREHEADER = 110;

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Renders a letter in the newsletter's frame: HTML and plain text from one view model.
 * @throws TypeError when its button leads nowhere on the web
 */
export function renderLetter(letter: Letter, frame: Frame): RenderedLetter {
  const { words, ...around } = frame;
  const view: LetterView = {
    ...around,
    ...letter,
    preheader: cutAtWord(letter.preheader, LONGEST_PREHEADER),
    button: { ...letter.button, url: buttonUrl(letter.button.url), inFull: words.introduces(words.linkInFull) },
    promise: '',
    slots: null,
  };
  return { subject: view.subject, html: letterTemplate(view), text: letterText(view) };
}

function buttonUrl(url: string): string {
  const parsed = webUrl(url);
  if (parsed) return parsed.href;
  // The URL carries the reader's token, so the error does not repeat it.
  throw new TypeError('Cannot render the mail: the address of its button is not http or https');
}
