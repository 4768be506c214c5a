/** The text, or as many of its first words as fit into so many characters with "…" behind them. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A character has at most two code units, so nothing behind these can be among the first.
  const characters = [...text.slice(0, 2 * longest + 2)];
  if (characters.length <= longest) return text;
  const room = characters.slice(0, longest - 1).join('');
  const lastSpace = room.lastIndexOf(' ');
  const words = lastSpace >= room.length / 2 ? room.slice(0, lastSpace) : room;
  return `${words.replace(/[\s,;:·–—-]+$/u, '')}…`;
}
