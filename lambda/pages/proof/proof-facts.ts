import type { DigestEntry, Passage } from '../../model/digest.ts';
import type { Span } from '../../model/span.ts';

export type FactKind = 'headline' | 'sentence' | 'number' | 'quote';

/** One statement of a digest, with everything that proves it. */
export interface ProofFact {
  /** An anchor of the proof view: "number-2". */
  readonly id: string;
  readonly kind: FactKind;
  /** 1 for the first of its kind. */
  readonly position: number;
  /** The figure, the words of the quote, the sentence. */
  readonly main: Passage;
  /** What the figure measures; who said it, and what they are. */
  readonly support: readonly Passage[];
}

/** What an entry says, in the order of the mail; places that only a space parts are one. */
export function proofFacts(entry: DigestEntry, text: string): readonly ProofFact[] {
  const joined = (passage: Passage) => ({ ...passage, spans: joinNear(passage.spans, text) });
  const fact = (kind: FactKind, position: number, main: Passage, ...support: readonly Passage[]): ProofFact => ({
    id: kind === 'headline' ? kind : `${kind}-${position}`,
    kind,
    position,
    main: joined(main),
    support: support.filter((one) => one.text !== '').map(joined),
  });
  return [
    fact('headline', 1, entry.headline),
    ...entry.summary.map((sentence, i) => fact('sentence', i + 1, sentence)),
    ...entry.numbers.map(({ figure, label }, i) => fact('number', i + 1, figure, label)),
    ...entry.quotes.map(({ words, speaker, role }, i) => fact('quote', i + 1, words, speaker, ...(role ? [role] : []))),
  ];
}

/** "nearly" and "40 percent" are two places, and one to a reader. */
function joinNear(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isNear = last && last.end <= span.start && /^[^\S\n]*$/.test(text.slice(last.end, span.start));
    if (last && isNear) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Every place that a fact stands on. */
export const spansOf = ({ main, support }: ProofFact): readonly Span[] =>
  [main, ...support].flatMap(({ spans }) => spans);
