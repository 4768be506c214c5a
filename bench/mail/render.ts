import type { Digest } from '../../lambda/model/digest.ts';
import type { RenderRequest } from '../../lambda/render/render-request.ts';
import { ferry } from '../../templates/fixtures/ferry.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';
import { cpuOf } from '../analysis/cpu-of.ts';
import { median } from '../analysis/median.ts';

/** Of the length and the letters of real ones. */
const SENTINELS = { unsubscribeUrl: '84xig46t8gmigp57cbdwx3k1', viewUrl: 'tnng0kqs08dm7py23iggtp43' };
const REQUEST: Omit<RenderRequest, 'digest'> = {
  newsletter,
  issueId: '2026-11-22-0700',
  date: '2026-11-22T07:00:00Z',
  sentinels: SENTINELS,
  proofUrl: 'https://letters.example/issues/2026-11-22-0700/proof',
};
/** So many that no render finds the strings of the last one. */
const DIFFERENT = 64;
const WARM_UP = 5_000;
const ROUNDS = 9;
const ROUND = 1_000;

// In a process of its own, because the first render of a process is measured too; bench/mail/measure-render.ts starts it.
const before = process.cpuUsage();
const { renderEmail } = await import('../../lambda/render/render-email.ts');
const loaded = process.cpuUsage(before);
const digests = Array.from({ length: DIFFERENT }, (_, at) => numbered(at));
const first = cpuOf(() => render(1));
render(WARM_UP);
const rounds = Array.from({ length: ROUNDS }, () => cpuOf(() => render(ROUND)) / ROUND);
const starting = (loaded.user + loaded.system) / 1000;
console.log(JSON.stringify({ starting, first, best: Math.min(...rounds), median: median(rounds) }));

function render(times: number): void {
  for (let at = 0; at < times; at++) renderEmail({ ...REQUEST, digest: digests[at % DIFFERENT] ?? numbered(0) });
}

/** An issue like the sample, with words of its own. */
function numbered(at: number): Digest {
  return { entries: [{ ...ferry, headline: { text: `${ferry.headline.text} (${at})`, spans: [] } }] };
}
