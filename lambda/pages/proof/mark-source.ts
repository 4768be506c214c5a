import type { Span } from '../../model/span.ts';
import { type ProofFact, spansOf } from './proof-facts.ts';
import { shownText } from './shown-text.ts';

export interface SourceView {
  readonly text: string;
  /** What is shown of it, in order. */
  readonly shown: readonly Span[];
  readonly facts: readonly ProofFact[];
  /** The small sign before a fact's first place; it carries the fact's anchor. */
  readonly sign: (fact: ProofFact) => string;
}

interface Place extends Span {
  readonly fact: ProofFact;
  readonly isMain: boolean;
}

const GAP = '<p class="gap">…</p>';

/**
 * The source as paragraphs in which every place of every fact is marked. Places may overlap in any way: the text is cut
 * at each beginning and end, and each piece carries the classes of all facts that cover it.
 */
export function markSource({ text, shown, facts, sign }: SourceView): string {
  const places = facts.flatMap(placesOf).sort((a, b) => a.start - b.start);
  const anchors = new Map(facts.map((fact) => [fact, Math.min(...fact.main.spans.map(({ start }) => start))]));
  const pieceAt = (piece: Span): string => {
    const signs = facts.filter((fact) => anchors.get(fact) === piece.start).map(sign);
    return signs.join('') + marked(text, piece, places);
  };
  const blocks = shown.flatMap((stretch, at) => {
    const from = at === 0 ? 0 : (shown[at - 1]?.end ?? 0);
    const isGap = text.slice(from, stretch.start).trim() !== '';
    const lines = linesOf(text, stretch).map(
      (line) => `<p dir="auto">${piecesOf(line, places).map(pieceAt).join('')}</p>`,
    );
    return isGap ? [GAP, ...lines] : lines;
  });
  const isCut = text.slice(shown.at(-1)?.end ?? 0).trim() !== '';
  return [...blocks, ...(isCut ? [GAP] : [])].join('\n');
}

const placesOf = (fact: ProofFact): readonly Place[] =>
  spansOf(fact).map((span) => ({ ...span, fact, isMain: fact.main.spans.includes(span) }));

/** The lines with words in them. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop === -1 || stop > end ? end : stop;
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

function piecesOf(line: Span, places: readonly Place[]): readonly Span[] {
  const cuts = places.flatMap(({ start, end }) => [start, end]).filter((at) => line.start < at && at < line.end);
  const edges = [...new Set([line.start, ...cuts, line.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end }));
}

function marked(text: string, piece: Span, places: readonly Place[]): string {
  const words = shownText(text.slice(piece.start, piece.end));
  const covering = places.filter(({ start, end }) => start <= piece.start && piece.end <= end);
  if (covering.length === 0) return words;
  const classes = covering.flatMap(({ fact, isMain }) => [fact.id, isMain ? fact.kind : 'support']);
  return `<mark class="${[...new Set(classes)].join(' ')}">${words}</mark>`;
}
