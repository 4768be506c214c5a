import type { SlotName } from '../model.ts';

/** Which way the words run, and what is said about them in HTML. `start` is where a line begins. */
export interface Script {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly start: 'left' | 'right';
  /** Differs from the mail around it, so that it must be said again. */
  readonly isForeign: boolean;
}

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
}

export interface NumberView {
  /** With its approximator. */
  readonly figure: string;
  readonly label: string;
}

/** One article, condensed. */
export interface EntryView extends Script {
  readonly isFirst: boolean;
  /** Of the headline, and of the section headings under it. */
  readonly level: 1 | 2;
  readonly sectionLevel: 2 | 3;
  readonly headline: string;
  readonly headlineClass: 'headline' | 'headline-next' | 'headline-long';
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
  /** There are quotes or a link to the source. */
  readonly hasFoot: boolean;
  /** "11-minute read at continentalreview.example". */
  readonly sourceLine: string;
}

export interface ContentsLine extends Script {
  readonly headline: string;
}

/** Everything the mail says, ready to be set; HTML and plain text are both made from this. */
export interface DigestView extends Script {
  readonly subject: string;
  readonly preheader: string;
  readonly date: string;
  readonly newsletter: { readonly name: string; readonly postalAddress: string };
  readonly accent: {
    readonly light: string;
    readonly dark: string;
    readonly inkOnLight: string;
    readonly inkOnDark: string;
  };
  /** Empty with fewer than three entries. */
  readonly contents: readonly ContentsLine[];
  readonly entries: readonly EntryView[];
  readonly promise: string;
  readonly reason: string;
  readonly slots: Readonly<Record<SlotName, string>>;
  readonly phrases: Readonly<
    Record<'contents' | 'numbers' | 'quotes' | 'readArticle' | 'unsubscribe' | 'readInBrowser', string>
  >;
}
