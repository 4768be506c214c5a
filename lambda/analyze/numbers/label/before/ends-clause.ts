import type { Line } from '../../read/line.ts';

export function endsClause({ tokens, tags }: Line, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  // "work on boats -- more than 40%"
  if (text === '-' && (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-')) return true;
  // "on the court ... four hours"
  if (text === '.' && tokens[at - 1]?.text === '.') return true;
  if (tags[at] === 'mark') return !/^(?:-|'|’|&|“|”|"|‘)$/.test(text) && !(text === '.' && at > 0);
  return tags[at] === 'conjunction';
}
