import { type Bundle, bundle } from '../lib/bundle.ts';
import { HANDLERS, type HandlerName } from '../lib/handlers.ts';
import { buildTemplates } from '../templates/build.ts';

/** Bytes of minified code. What a function loads is what its first reader waits for. */
const BUDGETS: Readonly<Record<HandlerName, number>> = {
  digest: 900_000,
  send: 450_000,
  feedback: 450_000,
  // 62 KB are the packed list of throw-away domains: text that a start passes over.
  web: 480_000,
};

/** Build-time tools; MJML alone would be 3 MB and half a second at every start. */
const BANNED = /(?:^|\/)node_modules\/(mjml[\w-]*|aws-cdk-lib|constructs|cdk-nag|esbuild)\//;

await buildTemplates();
const bundles = await Promise.all(HANDLERS.map(async (handler) => ({ handler, ...(await bundle(handler)) })));
const complaints = bundles.flatMap(measure);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

function measure({ handler, bytes, inputs }: Bundle & { readonly handler: HandlerName }): readonly string[] {
  const budget = BUDGETS[handler];
  console.log(`${handler.padEnd(8)}${inKilobytes(bytes)} of ${inKilobytes(budget)}`);
  const banned = new Set(inputs.flatMap((input) => BANNED.exec(input)?.[1] ?? []));
  return [
    ...(bytes > budget
      ? [`Cannot ship ${handler}: ${bytes} bytes, ${bytes - budget} above its budget; see what it imports`]
      : []),
    ...[...banned].map((name) => `Cannot ship ${handler}: it contains ${name}, a build-time tool; import it elsewhere`),
  ];
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
}
