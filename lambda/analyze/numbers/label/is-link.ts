import type { Line } from '../read/line.ts';

/** "Read more: 12 tales", and a headline of another article in the midst of this one. */
export const isLink = ({ tokens }: Line) =>
  (LINKS.test(tokens[0]?.lower ?? '') && /^(?:this|more|here|also|next|:|i|\|)$/.test(tokens[1]?.lower ?? '')) ||
  ((tokens[0]?.start ?? 0) > 0 && isHeadline(tokens));

const LINKS = /^(?:read|watch|click|see|photos|related|gallery|more)$/;

/** Every longer word is capitalised. */
const isHeadline = (tokens: Line['tokens']) =>
  !tokens.some((token) => isLong(token) && /^\P{Lu}/u.test(token.text)) && tokens.filter(isLong).length > 3;

const isLong = ({ type, text }: Line['tokens'][number]) => type === 'word' && text.length > 4;
