/** Without what could move the cursor or turn the line round: an article may come from anywhere. */
export function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
