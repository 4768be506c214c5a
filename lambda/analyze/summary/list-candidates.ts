import type { Span } from '../../model/span.ts';
import type { Body } from '../body.ts';
import { countPieces } from '../words/count-pieces.ts';
import type { Candidate } from './candidate.ts';
import { figuresIn } from './figures-in.ts';
import { openQuotes } from './open-quotes.ts';
import { type ArticleView, sentenceFeatures } from './sentence-features.ts';
import { refersBack, startBehindConnective } from './stand-alone.ts';
import { stemmer, stemsOf } from './stems-of.ts';

/** Articles are not longer than this; what a book says in its middle is no news. */
const MAX_SENTENCES = 400;
const TOP_STEMS = 10;
/** What a summary should cover. */
const MATTER_STEMS = 30;
/** A sentence is a repetition when this share of it is shown elsewhere, in a quotation or with a number. */
const REPEATED_SHARE = 0.75;

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly article: ArticleView;
}

/** Every sentence of the body as it would be shown, with all that the choice goes by. */
export function listCandidates(body: Body, shown: readonly Span[]): Candidates {
  const sentences = body.sentences.slice(0, MAX_SENTENCES);
  const quotes = openQuotes(body.text, sentences);
  const stems = sentences.map(stemmer(body.words));
  const figuresOf = ({ start, end }: Span) => figuresIn(body.text.slice(start, end));
  const told = new Set(shown.flatMap(figuresOf));
  const newFigures = sentences.map((sentence) => figuresOf(sentence).filter((figure) => !told.has(figure)));
  const figures = new Set(newFigures.flat());
  const article = { ...viewArticle(stems, body.title ?? ''), figures };
  const candidates = sentences.map((sentence, index) => {
    const start = startBehindConnective(body.text, sentence);
    const text = body.text.slice(start, sentence.end);
    const words = countPieces(body.words, { start, end: sentence.end });
    const own = new Set(stems[index]);
    const { atStart = false, atEnd = false, marks = 0 } = quotes[index] ?? {};
    return {
      start,
      end: sentence.end,
      index,
      words,
      marks,
      needsPrevious: index > 0 && (atStart || refersBack(text)),
      needsNext: atEnd,
      repeats: coveredShare({ start, end: sentence.end }, shown) > REPEATED_SHARE,
      stems: own,
      figures: new Set(newFigures[index]),
      cutWords: 0,
      features: sentenceFeatures({ text, index, count: sentences.length, words, marks, stems: own }, article),
    };
  });
  return { candidates, article };
}

function viewArticle(stems: readonly (readonly string[])[], title: string): Omit<ArticleView, 'figures'> {
  const frequency = new Map<string, number>();
  for (const sentence of stems) {
    for (const stem of sentence) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const byFrequency = [...frequency].filter(([, times]) => times > 1).sort((a, b) => b[1] - a[1]);
  const matter = byFrequency.slice(0, MATTER_STEMS);
  const total = matter.reduce((sum, [, times]) => sum + times, 0);
  return {
    frequency,
    matter: new Map(matter.map(([stem, times]) => [stem, times / total])),
    titleStems: new Set(stemsOf(title)),
    leadStems: new Set(stems[0]),
    topStems: new Set(byFrequency.slice(0, TOP_STEMS).map(([stem]) => stem)),
  };
}

/** How much of a sentence lies in the given places. */
function coveredShare({ start, end }: Span, places: readonly Span[]): number {
  const covered = places.reduce(
    (sum, place) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
    0,
  );
  return covered / Math.max(end - start, 1);
}
