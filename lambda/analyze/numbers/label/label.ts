import type { Span } from '../../../model/span.ts';

/** Words of the text that say what a number measures. */
export interface Label {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Made of the nearest noun, for want of a better one. */
  readonly isVague: boolean;
}
