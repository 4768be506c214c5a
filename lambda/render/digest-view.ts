import type { MailStrings } from '../strings/mail/mail-strings.ts';
import type { FrameView } from './frame-view.ts';
import type { Script } from './script.ts';

/** Phone sizes in pixels, written inline; wider screens take theirs from templates/styles/desktop.css by class. */
export interface TypeSize {
  readonly font: number;
  readonly line: number;
}

export interface NumberCell {
  /** "more than", set smaller above the figure; empty when there is none. */
  readonly approx: string;
  readonly figure: string;
  readonly label: string;
  /** Its neighbour has an approximator, it has none. */
  readonly hasEmptyLine: boolean;
  readonly figureClass: 'hero' | 'figure' | 'figure-half' | 'figure-long';
  readonly figureSize: TypeSize;
  /** Where it stands in the source, or empty. */
  readonly href: string;
}

export interface CellPair {
  readonly first: NumberCell;
  readonly second: NumberCell;
}

/** One row of the numbers panel; exactly one shape is there. Compact pairs stay side by side on a phone. */
export interface NumberRow {
  readonly single: NumberCell | null;
  readonly compact: CellPair | null;
  readonly stacking: CellPair | null;
}

export interface QuoteView {
  /** With its marks. */
  readonly words: string;
  readonly wordsClass: 'words' | 'words-long';
  readonly wordsSize: TypeSize;
  readonly speaker: string;
  /** ", director of the institute", or empty. */
  readonly role: string;
  /** Speaker and role together; empty when nobody is known. */
  readonly attribution: string;
  /** Where it stands in the source, or empty. */
  readonly href: string;
}

export interface NumberView {
  /** With its approximator. */
  readonly figure: string;
  readonly label: string;
  readonly href: string;
}

/** One article, condensed. */
export interface EntryView extends Script {
  readonly isFirst: boolean;
  /** Of the headline, and of the section headings under it. */
  readonly level: 1 | 2;
  readonly sectionLevel: 2 | 3;
  readonly headline: string;
  readonly headlineClass: 'headline' | 'headline-next' | 'headline-long' | 'headline-endless';
  readonly headlineSize: TypeSize;
  /** "Marta Ruiz, Continental Review", or empty. */
  readonly credit: string;
  /** "2 min instead of 11". */
  readonly time: string;
  readonly lead: string;
  readonly body: readonly string[];
  readonly numbers: readonly NumberView[];
  readonly numberRows: readonly NumberRow[];
  readonly quotes: readonly QuoteView[];
  /** http or https, or empty. */
  readonly url: string;
  /** The entry's proof view, or empty. */
  readonly proof: string;
  /** There is a source or a proof to go to. */
  readonly hasSourceLine: boolean;
  /** Something was left out to keep the mail within Gmail's limit. */
  readonly isShortened: boolean;
  /** There are quotes, a link to the source, or word of what was left out. */
  readonly hasFoot: boolean;
  /** "11-minute read at continentalreview.example". */
  readonly sourceLine: string;
}

export interface ContentsLine extends Script {
  readonly headline: string;
}

/** What the editor is told above the issue. */
export interface ReviewView {
  readonly heading: string;
  readonly copyOf: string;
  readonly lookAt: string;
  readonly findings: readonly { readonly headline: string; readonly notice: string }[];
  readonly nothing: string;
  readonly button: string;
  /** Where the editor decides; http or https, or empty. */
  readonly url: string;
}

/** Everything the mail says, ready to be set; HTML and plain text are both made from this. */
export interface DigestView extends FrameView {
  /** What reading all of it takes: "3 min instead of 14". */
  readonly time: string;
  /** Empty with fewer than three entries. */
  readonly contents: readonly ContentsLine[];
  readonly entries: readonly EntryView[];
  /** On the editor's copy only. */
  readonly review: ReviewView | null;
  readonly phrases: Readonly<
    Record<
      'contents' | 'numbers' | 'quotes' | 'shortened' | 'readArticle' | 'proof' | 'unsubscribe' | 'readInBrowser',
      string
    >
  > &
    Pick<MailStrings, 'introduces'>;
}
