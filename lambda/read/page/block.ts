/** One line of a page's text, and what is known of the markup around it. */
export interface Block {
  readonly text: string;
  /** The nearest element that starts a line: "P", "LI", "H2", "DIV", … */
  readonly tag: string;
  /** Characters inside links, 0 to 1. */
  readonly linkShare: number;
  /** Characters in bold or italics, 0 to 1. */
  readonly emphasisShare: number;
  readonly isInQuote: boolean;
}
