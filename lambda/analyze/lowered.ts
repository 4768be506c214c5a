/** A text in small letters, place for place; "İ", the one whose small form is longer than itself, becomes "i". */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}
