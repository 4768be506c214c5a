import type { Span } from '../../../model/span.ts';

/** What stands between two quotation marks, without the marks. Never reaches over the end of its paragraph. */
export interface Stretch extends Span {
  /** Where the opening mark starts and the closing mark ends: the paragraph's end where there is none. */
  readonly outer: Span;
  /** Index into the body's paragraphs. */
  readonly paragraph: number;
  /** False where the paragraph ends first. */
  readonly isClosed: boolean;
  /** It opens the paragraph and the stretch before was left open at the end of its own. */
  readonly isContinuation: boolean;
}
