/** Compressed and decompressed: an answer that goes on for ever, and a few kilobytes that unpack to gigabytes. */
export const MAX_BODY_BYTES = 3 * 1024 * 1024;

/** From the first look-up to the last byte of one request: a server that sends a byte a second holds up nobody. */
export const MAX_MILLISECONDS = 8_000;

/** Browsers follow twenty; a circle is found sooner. */
export const MAX_REDIRECTS = 5;

/** Tries after the first, for servers that say "later". */
export const RETRIES = 2;

/** A server may ask for a day's wait; the function has minutes. Longer waits end the try, and the next issue comes back. */
export const LONGEST_WAIT_SECONDS = 10;

/** A header that large is no header. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** Google reads as much of a robots.txt. */
export const MAX_ROBOTS_CHARACTERS = 500_000;
