import type { Digest } from '../model/digest.ts';
import type { SlotName } from '../model/email.ts';
import type { Newsletter } from '../model/settings.ts';

/** One issue to be rendered. */
export interface RenderRequest {
  readonly digest: Digest;
  readonly newsletter: Newsletter;
  readonly issueId: string;
  /** ISO 8601; shown as a day in the newsletter's language and time zone. */
  readonly date: string;
  /** Random for each issue, [a-z0-9], at least 16 characters. */
  readonly sentinels: Readonly<Record<SlotName, string>>;
  /** Where the proof views of the entries stand, "…/proof" for "…/proof/1"; without it no fact is a link. */
  readonly proofUrl?: string | undefined;
}
