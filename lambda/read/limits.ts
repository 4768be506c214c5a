/** The longest article has some 200 kB; anything above this is not an article but a mistake or an attack on memory. */
export const MAX_DOCUMENT_BYTES = 3 * 1024 * 1024;

/** Bytes looked at to tell text from an image, an archive or a program. */
export const SNIFFED_BYTES = 4096;
