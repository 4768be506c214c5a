import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNumbers } from '../../lambda/analyze/numbers/find-numbers.ts';
import { outline } from '../../lambda/analyze/outline.ts';
import { findQuotes } from '../../lambda/analyze/quotes/find-quotes.ts';
import { splitParagraphs } from '../../lambda/analyze/sentences/split-paragraphs.ts';
import { splitSentences } from '../../lambda/analyze/sentences/split-sentences.ts';
import { freshOf } from '../../lambda/analyze/summary/choose-summary.ts';
import { figuresIn } from '../../lambda/analyze/summary/figures-in.ts';
import { type Candidates, listCandidates } from '../../lambda/analyze/summary/list-candidates.ts';
import { shownSpans } from '../../lambda/analyze/summary/shown-spans.ts';
import { type Reference, readReference } from './rouge.ts';

export interface TrainingArticle extends Candidates {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly references: readonly Reference[];
  /** The figures of the references, years aside. */
  readonly wanted: ReadonlySet<string>;
  /** Those of them that the first key numbers show, whatever the summary says. */
  readonly shown: ReadonlySet<string>;
}

interface Row {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly title?: string;
  readonly refs?: readonly string[];
  readonly highlights?: readonly string[];
}

const FILES = ['inshorts', 'writers', 'cnndm', 'dm'];
/** So many are sure to be seen. */
const KEY_NUMBERS = 4;
/** Of fewer sentences any summary is the lead. */
const MIN_SENTENCES = 4;

/** The articles of `summary.*.jsonl` in a folder, one object a line: {id, set, text, title?, refs | highlights}. */
export function readArticles(folder: string): readonly TrainingArticle[] {
  const lines = FILES.flatMap((name) =>
    readFileSync(join(folder, `summary.${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  );
  return lines
    .map((line) => readArticle(JSON.parse(line)))
    .filter(({ candidates }) => candidates.length >= MIN_SENTENCES);
}

function readArticle({ id, set, text, title, refs, highlights = [] }: Row): TrainingArticle {
  const summaries = refs
    ? refs.map(sentencesOf)
    : [set === 'inshorts' ? sentencesOf(highlights.join(' ')) : highlights];
  const wanted = new Set(summaries.flat().flatMap(figuresIn));
  const { body, quotable } = outline({ text, ...(title ? { title } : {}) });
  const found = { quotes: findQuotes(body), numbers: findNumbers(body) };
  const keyNumbers = found.numbers.filter(({ rank }) => rank !== null && rank <= KEY_NUMBERS);
  const { candidates, article } = listCandidates(quotable, shownSpans(found));
  return {
    id,
    set,
    text,
    references: summaries.map(readReference),
    wanted,
    shown: new Set(keyNumbers.flatMap((number) => figuresIn(number.text)).filter((figure) => wanted.has(figure))),
    candidates: freshOf(candidates),
    article,
  };
}

function sentencesOf(summary: string): readonly string[] {
  return splitSentences(summary, splitParagraphs(summary)).map(({ start, end }) => summary.slice(start, end));
}
