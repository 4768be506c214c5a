/**
 * What a mail costs: rendering it, and making one reader's message in four ways, on the same issue in one run.
 *
 *     npm run bench -- mail
 *
 * Figures are CPU time; a busy machine is slower at everything, so look at the load and at the ratios.
 */
import { loadavg } from 'node:os';
import { renderEmail } from '../lambda/render/render-email.ts';
import { issues } from '../templates/fixtures/issues.ts';
import { newsletter } from '../templates/fixtures/newsletter.ts';
import { composersOf } from './mail/composers.ts';
import { measureMessages } from './mail/measure-messages.ts';
import { measureRender } from './mail/measure-render.ts';

console.log(`load: ${loadavg()[0]?.toFixed(1)}; Node ${process.version}\n`);

const { starting, first, best: warm } = measureRender();
console.log('Rendering an article’s mail, HTML and text, CPU:');
console.log(
  `  ${starting.toFixed(1)} ms to load, ${first.toFixed(1)} ms the first, ${(warm * 1000).toFixed(0)} µs warm\n`,
);

const digest = { entries: (issues.three?.entries ?? []).slice(0, 2) };
const sentinels = { unsubscribeUrl: 'slotunsubscribe000000000', viewUrl: 'slotview0000000000000000' };
const issue = { newsletter, issueId: '2026-11-22-0700' };
const proofUrl = 'https://letters.example/issues/2026-11-22-0700/proof';
const email = renderEmail({ ...issue, digest, date: '2026-11-22T07:00:00Z', sentinels, proofUrl });
const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`;
console.log(`An issue of two articles: ${kilobytes(email.html)} HTML, ${kilobytes(email.text)} text.`);
console.log('One reader’s message, CPU, best and median round, messages a second and core, times ours:');
let ours = 0;
for (const composer of composersOf({ ...issue, email })) {
  const { best, median } = await measureMessages(composer);
  ours ||= best;
  const rate = Math.round(1e6 / median).toLocaleString('en');
  const cells = [`${best.toFixed(1)} µs`, `${median.toFixed(1)} µs`, rate, `${(best / ours).toFixed(0)}×`];
  console.log(`  ${cells.map((cell) => cell.padStart(10)).join(' ')}  ${composer.name}`);
}
