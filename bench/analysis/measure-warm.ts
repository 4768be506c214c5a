import { analyze } from '../../lambda/analyze/analyze.ts';
import { cpuOf } from './cpu-of.ts';
import { median } from './median.ts';
import type { NamedArticle } from './read-folder.ts';

const ARTICLE_CHARACTERS = 6000;
/**
 * The compiler works beside, in threads of the same process. On a busy machine it took a fifth of the time up to seven
 * million characters, and hardly any behind eight.
 */
const WARM_UP = 8_000_000;
/** Long enough for the clock and for the garbage collector to take its share. */
const ROUND = 300_000;
const ROUNDS = 7;

/** CPU time for an article of usual length, in milliseconds. */
export function measureWarm(articles: readonly NamedArticle[]) {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  const analyzeAll = () => {
    for (const article of articles) analyze(article);
  };
  const times = (characters: number) => Math.ceil(characters / length);
  for (let i = 0; i < times(WARM_UP); i++) analyzeAll();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const repeats = times(ROUND);
    const spent = cpuOf(() => {
      for (let i = 0; i < repeats; i++) analyzeAll();
    });
    return (spent / (repeats * length)) * ARTICLE_CHARACTERS;
  });
  return { best: Math.min(...rounds), median: median(rounds) };
}
