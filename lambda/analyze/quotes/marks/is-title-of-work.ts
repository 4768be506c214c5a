// "The Salt Road", "A Day in the Life": every longer word has a capital, and no sentence ends inside.
const SMALL_WORD = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|is|it|not|that|vs|de|la|le)$/;
const WORD = /[\p{L}][\p{L}’'-]*/gu;
// "her book “The Salt Road.”": the full stop is the sentence's.
const WORK =
  /(?:book|novel|memoir|story|poem|song|anthem|album|hymn|single|film|movie|documentary|series|show|sitcom|musical|play|opera|article|essay|column|report|paper|speech|lecture|episode|program|programme|titled|entitled|called|named|author of|NBC[’']s|ABC[’']s|CBS[’']s|CNN[’']s|BBC[’']s),? $/;

/** Do quoted words look like the name of a book, a film or a programme? `before` is the text in front of the mark. */
export function isTitleOfWork(words: string, before: string): boolean {
  const title = WORK.test(before) ? words.replace(/[.?!]$/, '') : words;
  if (title.length > 120 || /[.?!…]\s|[.?!…]$|^\p{Ll}/u.test(title)) return false;
  const found = title.match(WORD) ?? [];
  return found.length > 1 && found.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word));
}
