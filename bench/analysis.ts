/**
 * What the analysis costs: CPU time of warm articles, of its import, and how it grows on hostile texts:
 *
 *     node bench/analysis.ts [FOLDER]
 *
 * FOLDER holds further articles as *.jsonl, one {text, title?} a line. CPU time of other work on the machine is not
 * counted, yet a busy machine is slower at everything: look at the load before believing a figure.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { measureGrowth } from './analysis/measure-growth.ts';
import { measureImports } from './analysis/measure-imports.ts';
import { measureWarm } from './analysis/measure-warm.ts';
import { readFolder } from './analysis/read-folder.ts';

const [folder] = process.argv.slice(2);
const sample = { name: 'the sample article', articles: [{ text: readFileSync('local/sample/article.txt', 'utf8') }] };
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

console.log(`load: ${loadavg()[0]?.toFixed(1)}; Node ${process.version}\n`);

console.log('CPU over an empty process, median of seven:');
for (const { name, over } of measureImports()) console.log(`  ${ms(over).padStart(9)}  ${name}`);

console.log('\nWarm CPU for 6,000 characters, best and median round:');
for (const { name, articles } of [sample, ...(folder ? readFolder(folder) : [])]) {
  const { best, median } = measureWarm(articles);
  console.log(`  ${ms(best).padStart(9)} ${ms(median).padStart(9)}  ${name}, ${articles.length} articles`);
}

console.log('\nHostile texts, CPU of half a megabyte and of one, and how often the one is the other:');
for (const { name, half, whole } of measureGrowth()) {
  console.log(`  ${ms(half).padStart(9)} ${ms(whole).padStart(9)} ${(whole / half).toFixed(1).padStart(5)}×  ${name}`);
}
