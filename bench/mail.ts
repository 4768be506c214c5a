/**
 * What a mail costs: making one reader's message in four ways, on the same issue in one run, and rendering it.
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

const sentinels = { unsubscribeUrl: 'slotunsubscribe000000000', viewUrl: 'slotview0000000000000000' };
const proofUrl = 'https://letters.example/issues/2026-11-22-0700/proof';
const issueId = '2026-11-22-0700';
const [one, three] = [issues.one, issues.three];
if (!one || !three) throw new Error('Cannot measure: the sample issues are gone');
const digest = { entries: three.entries.slice(0, 2) };
const email = renderEmail({ digest, newsletter, issueId, date: '2026-11-22T07:00:00Z', sentinels, proofUrl });

console.log(`load: ${loadavg()[0]?.toFixed(1)}; Node ${process.version}`);
console.log(
  `an issue of two articles: ${(Buffer.byteLength(email.html) / 1000).toFixed(1)} KB HTML, ${(email.text.length / 1000).toFixed(1)} KB text\n`,
);
console.log('One reader’s message, CPU, best and median round, messages a second and core, times ours:');
let ours = 0;
for (const composer of composersOf({ email, newsletter, issueId })) {
  const { best, median } = await measureMessages(composer);
  ours ||= best;
  const cells = [
    `${best.toFixed(1)} µs`,
    `${median.toFixed(1)} µs`,
    Math.round(1e6 / median).toLocaleString('en'),
    `${(best / ours).toFixed(0)}×`,
  ];
  console.log(`  ${cells.map((cell) => cell.padStart(10)).join(' ')}  ${composer.name}`);
}
