import type { FrameView } from './frame-view.ts';

/** A mail that the newsletter itself writes to one reader: a few sentences and one button. */
export interface LetterView extends FrameView {
  readonly heading: string;
  /** Paragraphs above the button, and under it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly button: {
    readonly label: string;
    readonly url: string;
    /** Before the address in full: "If the button does nothing, open this address:". */
    readonly inFull: string;
  };
}
