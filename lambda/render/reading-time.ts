import type { DigestEntry } from '../model/digest.ts';
import type { MailStrings } from '../strings/mail/mail-strings.ts';

/** "1 min instead of 7", or "1 min" where the digest takes as long as the article. */
export const readingTime = ({ digest, source }: DigestEntry['minutes'], words: MailStrings): string =>
  source > digest ? words.minutesSaved(digest, source) : words.minutes(digest);
