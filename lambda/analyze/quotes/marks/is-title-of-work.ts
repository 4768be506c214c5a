import { startsWithCapital } from '../../starts-with-capital.ts';
import { followsNameOfWork } from './follows-name-of-work.ts';

// "The Salt Road", "A Day in the Life": every longer word has a capital, and no sentence ends inside.
const SMALL_WORD = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|it|not|that|vs|de|la|le)$/;
const WORD = /[\p{L}][\p{L}’'-]*/gu;

/** Do quoted words look like the name of a book, a film or a programme? `before` is the text in front of the mark. */
export function isTitleOfWork(words: string, before: string): boolean {
  const title = followsNameOfWork(before) ? words.replace(/[.?!]$/, '') : words; // her book “The Salt Road.”
  if (title.length > 120 || /[.?!…]\s|[.?!…]$|^\p{Ll}/u.test(title)) return false;
  const found = title.match(WORD) ?? [];
  return found.length > 1 && found.every((word) => startsWithCapital(word) || SMALL_WORD.test(word));
}
