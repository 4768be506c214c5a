import { analyze } from '../../lambda/analyze/analyze.ts';
import { cpuOf } from './cpu-of.ts';
import { hostileTexts } from './hostile-texts.ts';

const MEGABYTE = 1_000_000;

/** CPU time of each hostile text at half a megabyte and at one, in milliseconds; slowest first. Linear work doubles. */
export function measureGrowth() {
  const measured = hostileTexts.map(({ name, make }) => {
    analyze({ text: make(MEGABYTE / 20) });
    const [half, whole] = [make(MEGABYTE / 2), make(MEGABYTE)];
    return { name, half: cpuOf(() => analyze({ text: half })), whole: cpuOf(() => analyze({ text: whole })) };
  });
  return measured.sort((a, b) => b.whole - a.whole);
}
