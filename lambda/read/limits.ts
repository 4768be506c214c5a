/** The longest article has some 200 kB; anything above this is not an article but a mistake or an attack on memory. */
export const MAX_DOCUMENT_BYTES = 3 * 1024 * 1024;

/** Feeds of some thousand whole articles exist; reading one of this size takes a second. */
export const MAX_FEED_BYTES = 8 * 1024 * 1024;

/** Bytes looked at to tell text from an image, an archive or a program. */
export const SNIFFED_BYTES = 4096;

/** Browsers stop at 512. Parsers that call themselves for every level end in a stack overflow some thousands deep. */
export const MAX_NESTING = 1000;

/**
 * Readability reads the text of an element again for each element around it: thousands of paragraphs hundreds deep would take
 * it minutes. The largest real pages have a quarter of this.
 */
export const MAX_TOTAL_DEPTH = 500_000;

/** What is left of a page that is all menu and consent dialogue has fewer words than the shortest news item. */
export const MIN_PAGE_WORDS = 10;
