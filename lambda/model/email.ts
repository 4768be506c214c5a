/** A place in a rendered mail that differs from reader to reader; the sentinel stands there until it is sent. */
export interface Slot {
  readonly name: SlotName;
  /** Random for each issue, [a-z0-9] only, so that no article can contain it. */
  readonly sentinel: string;
}

export type SlotName = 'unsubscribeUrl' | 'viewUrl';

/** The mail of one issue, rendered once, slots unfilled. */
export interface RenderedEmail {
  readonly subject: string;
  readonly html: string;
  /** Where the mail had to be shortened for Gmail: the HTML with nothing left out, for the page. */
  readonly wholeHtml?: string;
  readonly text: string;
  readonly slots: readonly Slot[];
  /** For the operator: the mail is near the size at which Gmail cuts it off, or was shortened. */
  readonly warning?: string;
}

/** The whole message, encoded once. A reader's message is a splice: chunk, value, chunk, value, … chunk. */
export interface EncodedMessage {
  /** Header and body, CRLF line ends, 7-bit; one more than `gaps`. */
  readonly chunks: readonly string[];
  /** What goes between the chunks. */
  readonly gaps: readonly Gap[];
}

/** `encoding` says how the value is written at this place. */
export interface Gap {
  readonly value: SlotName | 'to';
  readonly encoding: 'header' | 'quoted-printable';
}
