import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../../lambda/analyze/body.ts';
import { findFurniture } from '../../lambda/analyze/furniture/find-furniture.ts';
import { quotableBody } from '../../lambda/analyze/furniture/quotable-body.ts';
import { splitParagraphs } from '../../lambda/analyze/sentences/split-paragraphs.ts';
import { splitSentences } from '../../lambda/analyze/sentences/split-sentences.ts';
import { type Candidates, listCandidates } from '../../lambda/analyze/summary/list-candidates.ts';
import { type Reference, readReference } from './rouge.ts';

export interface TrainingArticle extends Candidates {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly references: readonly Reference[];
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
  return { id, set, text, references: summaries.map(readReference), ...listCandidates(bodyOf(text, title), []) };
}

function sentencesOf(summary: string): readonly string[] {
  return splitSentences(summary, splitParagraphs(summary)).map(({ start, end }) => summary.slice(start, end));
}

function bodyOf(text: string, title: string | undefined): Body {
  const paragraphs = splitParagraphs(text);
  const furniture = new Set(findFurniture(text, paragraphs).lines.map(({ start }) => start));
  const kept = paragraphs.filter(({ start }) => !furniture.has(start));
  return quotableBody({ text, paragraphs: kept, sentences: splitSentences(text, kept), ...(title ? { title } : {}) });
}
