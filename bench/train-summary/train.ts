/**
 * Fits the weights of the summary to people's summaries:
 *
 *     node bench/train-summary/train.ts FOLDER > lambda/analyze/summary/summary-weights.ts
 *
 * FOLDER holds summary.{inshorts,writers,cnndm,dm}.jsonl. Held-out figures, of five folds by article, go to standard error.
 */
import type { Candidate } from '../../lambda/analyze/summary/candidate.ts';
import { choosePool, weigh } from '../../lambda/analyze/summary/choose-pool.ts';
import { figuresIn } from '../../lambda/analyze/summary/figures-in.ts';
import { listSelections } from '../../lambda/analyze/summary/list-selections.ts';
import { selectionFeatures } from '../../lambda/analyze/summary/selection-features.ts';
import { withShorterForms } from '../../lambda/analyze/summary/shorter-forms.ts';
import { type Choice, fitWeights } from './fit-weights.ts';
import { readArticles, type TrainingArticle } from './read-articles.ts';
import { type ReadSentence, readSentence, rouge } from './rouge.ts';

type Weights = Readonly<Record<string, number>>;

interface Model {
  readonly sentence: Weights;
  readonly selectionSentence: Weights;
  readonly selection: Weights;
}

const FOLDS = 5;
/** What it is worth to show all figures of the references, where their very words would be worth 1. */
const WORTH_OF_FIGURES = 0.2;
/** So many selections of an article teach as much as all. */
const SAMPLE = 150;
const SENTENCE_FIT = { steps: 100, decay: 0.003, sharpness: 12 };
/** Sharper fits choose shorter summaries and fall behind on held-out editors' digests. */
const SELECTION_FIT = {
  steps: 120,
  decay: 0.003,
  sharpness: 15,
};

function trainOn(articles: readonly TrainingArticle[]): Model {
  const sentence = fitNamed(articles.map(sentenceChoice), SENTENCE_FIT);
  const both = fitNamed(
    articles.map((article) => selectionChoice(article, sentence)).filter((choice) => choice.features.length > 1),
    SELECTION_FIT,
  );
  const named = (isWanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(both).filter(([name]) => isWanted(name)));
  const own = new Set(Object.keys(sentence));
  return {
    sentence,
    selectionSentence: named((name) => own.has(name)),
    selection: withoutPrefix(named((name) => !own.has(name))),
  };
}

/** Features of a selection are told from those of its sentences by a prefix. */
const PREFIX = 'selection ';
const withPrefix = (weights: Weights) =>
  Object.fromEntries(Object.entries(weights).map(([name, value]) => [PREFIX + name, value]));
const withoutPrefix = (weights: Weights) =>
  Object.fromEntries(Object.entries(weights).map(([name, value]) => [name.slice(PREFIX.length), value]));

interface NamedChoice {
  readonly features: readonly Weights[];
  readonly rewards: readonly number[];
}

function fitNamed(choices: readonly NamedChoice[], options: typeof SENTENCE_FIT): Weights {
  const names = Object.keys(choices.find(({ features }) => features.length > 0)?.features[0] ?? {});
  const rows: Choice[] = choices.map(({ features, rewards }) => ({
    rows: Float32Array.from(features.flatMap((values) => names.map((name) => values[name] ?? 0))),
    rewards: Float32Array.from(rewards),
  }));
  const weights = fitWeights(rows, { width: names.length, ...options });
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]));
}

function sentenceChoice({ candidates, references, text }: TrainingArticle): NamedChoice {
  return {
    features: candidates.map(({ features }) => features),
    rewards: candidates.map(({ start, end }) => rouge([readSentence(text.slice(start, end), references)], references)),
  };
}

function selectionChoice(article: TrainingArticle, sentenceWeights: Weights): NamedChoice {
  const { selections, featuresOf } = selectionsOf(article, sentenceWeights);
  const sample = selections.length > SAMPLE ? everyNth(selections, selections.length / SAMPLE) : selections;
  const read = new Map<Candidate, ReadSentence>();
  const readOf = (candidate: Candidate) => {
    const known =
      read.get(candidate) ?? readSentence(article.text.slice(candidate.start, candidate.end), article.references);
    read.set(candidate, known);
    return known;
  };
  return {
    features: sample.map(featuresOf),
    rewards: sample.map(
      (chosen) =>
        rouge(chosen.map(readOf), article.references) +
        (WORTH_OF_FIGURES * figuresHeld(chosen, article)) / Math.max(article.wanted.size, 1),
    ),
  };
}

/** How many of the references' figures a reader would see. */
function figuresHeld(chosen: readonly Candidate[], { text, wanted, shown }: TrainingArticle): number {
  const told = chosen.flatMap(({ start, end }) => figuresIn(text.slice(start, end)));
  return new Set([...shown, ...told.filter((figure) => wanted.has(figure))]).size;
}

function everyNth<T>(items: readonly T[], step: number): readonly T[] {
  return Array.from({ length: Math.floor(items.length / step) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
}

function selectionsOf({ candidates, article, text }: TrainingArticle, sentenceWeights: Weights) {
  const pool = choosePool(candidates, sentenceWeights).flatMap((candidate) => withShorterForms(candidate, text));
  const togetherOf = selectionFeatures(article);
  const featuresOf = (chosen: readonly Candidate[]) => ({ ...sumOf(chosen), ...withPrefix(togetherOf(chosen)) });
  return { selections: listSelections(pool), featuresOf };
}

function sumOf(chosen: readonly Candidate[]): Weights {
  const names = Object.keys(chosen[0]?.features ?? {});
  return Object.fromEntries(
    names.map((name) => [name, chosen.reduce((sum, { features }) => sum + (features[name] ?? 0), 0)]),
  );
}

/** What a model chooses for an article. */
function chooseFor(article: TrainingArticle, { sentence, selectionSentence, selection }: Model): readonly Candidate[] {
  const { selections, featuresOf } = selectionsOf(article, sentence);
  const all = { ...selectionSentence, ...withPrefix(selection) };
  const scored = selections.map((chosen) => ({ chosen, score: weigh(featuresOf(chosen), all) }));
  return scored.length
    ? scored.reduce((best, other) => (other.score > best.score ? other : best)).chosen
    : article.candidates.slice(0, 3);
}

function foldOf({ id }: TrainingArticle): number {
  return [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % FOLDS;
}

function reportHeldOut(articles: readonly TrainingArticle[]): void {
  const scores = new Map<string, number[]>();
  let wanted = 0;
  let held = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainOn(articles.filter((article) => foldOf(article) !== fold));
    for (const article of articles.filter((article) => foldOf(article) === fold)) {
      const { text, references } = article;
      const chosen = chooseFor(article, model);
      const read = chosen.map(({ start, end }) => readSentence(text.slice(start, end), references));
      scores.set(article.set, [...(scores.get(article.set) ?? []), rouge(read, references)]);
      wanted += article.wanted.size;
      held += figuresHeld(chosen, article);
    }
  }
  for (const [set, values] of scores) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    console.error(
      `held out, ${set}: ${(100 * mean).toFixed(2)} (mean of ROUGE-1, -2 and -L, ${values.length} articles)`,
    );
  }
  console.error(`held out, all: ${((100 * held) / wanted).toFixed(1)} % of ${wanted} figures`);
}

function writeTable(name: string, why: string, weights: Weights): string {
  const lines = Object.entries(weights).map(([feature, weight]) => `  ${feature}: ${weight.toFixed(2)},`);
  return [`/** ${why} */`, `export const ${name}: Readonly<Record<string, number>> = {`, ...lines, '};', ''].join('\n');
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Cannot train: no folder given; usage: node bench/train-summary/train.ts FOLDER');
const articles = readArticles(folder);
reportHeldOut(articles);
const model = trainOn(articles);
console.log(
  '// Made by bench/train-summary/train.ts; what the names mean is told in sentence-features.ts and selection-features.ts.\n',
);
console.log(
  writeTable(
    'sentenceWeights',
    'What makes a sentence worth a thought: the pool that selections are drawn from.',
    model.sentence,
  ),
);
console.log(writeTable('selectionSentenceWeights', 'What a sentence adds to a selection.', model.selectionSentence));
console.log(writeTable('selectionWeights', 'What sentences are worth together.', model.selection).trimEnd());
