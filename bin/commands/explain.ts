import { parseArgs } from 'node:util';
import { analyze } from '../../lambda/analyze/analyze.ts';
import { outline } from '../../lambda/analyze/outline.ts';
import type { Article } from '../../lambda/model/article.ts';
import { readDocument } from '../../lambda/read/read-document.ts';
import { choosePen } from '../explain/choose-pen.ts';
import { explainFurniture } from '../explain/explain-furniture.ts';
import { explainHeadline } from '../explain/explain-headline.ts';
import { explainNumbers } from '../explain/explain-numbers.ts';
import { explainQuotes } from '../explain/explain-quotes.ts';
import { explainSentences } from '../explain/explain-sentences.ts';
import { explainSummary } from '../explain/explain-summary.ts';
import { listMarks } from '../explain/list-marks.ts';
import { markText } from '../explain/mark-text.ts';
import type { Pen } from '../explain/pen.ts';
import type { Command } from './command.ts';
import { readInput } from './read-input.ts';

/** `explain FILE|URL|-`: what was found in one article, marked in its text, and why. */
export const explainCommand: Command = async (args) => {
  const { input, title } = readArguments(args);
  const document = await readInput(input);
  const reading = readDocument(title === undefined ? document : { ...document, title });
  if ('problem' in reading) throw new Error(`Cannot explain ${input}: ${reading.problem}`);
  console.log(explain(reading.article, choosePen(process.stdout, process.env)));
  return 0;
};

function readArguments(args: readonly string[]) {
  const options = { title: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [input, ...more] = positionals;
  if (!input || more.length > 0) {
    throw new Error('Cannot explain: give one article; call it as: explain FILE|URL|- [--title T]');
  }
  return { input, title: values.title };
}

function explain(article: Article, pen: Pen): string {
  const analysis = analyze(article);
  const read = outline(article);
  const { isEnglish } = read.language;
  const parts = [
    { name: 'Headline', lines: explainHeadline(read, analysis) },
    { name: 'Summary', lines: explainSummary(read.quotable, analysis) },
    { name: 'Numbers', lines: isEnglish ? explainNumbers(read.body) : [] },
    { name: 'Quotations, each rule named by an example of its kind', lines: isEnglish ? explainQuotes(read.body) : [] },
    { name: 'Furniture', lines: explainFurniture(read) },
    { name: 'Stops inside sentences', lines: explainSentences(read.whole) },
    { name: 'Notices', lines: analysis.notices },
  ];
  const text = markText(article.text, listMarks(analysis), pen);
  const told = parts.filter(({ lines }) => lines.length > 0);
  return [pen.legend, text, ...told.map(({ name, lines }) => `${pen.heading(name)}\n${lines.join('\n')}`)].join('\n\n');
}
