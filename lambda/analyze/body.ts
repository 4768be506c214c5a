import type { Span } from '../model/span.ts';
import type { Words } from './words/word.ts';

/** What the finders read: the article without its furniture, cut into paragraphs and sentences. */
export interface Body {
  /** The whole text, furniture included; all spans point into it. */
  readonly text: string;
  readonly title?: string;
  /** Of the whole text, too. */
  readonly words: Words;
  readonly paragraphs: readonly Span[];
  /** In order; none reaches over the end of its paragraph. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}
