import { FURNITURE_PHRASES } from './furniture-phrases.ts';

/** Whether a line is one of those that stand on pages and are not the article. */
export function isFurniturePhrase(text: string): boolean {
  return FURNITURE_PHRASES.some(({ pattern, longest }) => text.length <= longest && pattern.test(text));
}
