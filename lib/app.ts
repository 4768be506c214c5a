import { Code } from 'aws-cdk-lib/aws-lambda';
import { App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildTemplates } from '../templates/build.ts';
import { bundle } from './bundle.ts';
import { DigestStack } from './digest-stack.ts';
import { HANDLERS } from './handlers.ts';
import { settingsWarnings } from './settings/warnings.ts';
import { checkSettings } from './settings.ts';

const app = new App();
const checked = checkSettings(app.node.tryGetContext('newsletter'), app.node.tryGetContext('stage'));
if (!checked.ok) {
  console.error(`Cannot read the newsletter's settings: ${checked.problems.length} wrong; correct them in cdk.json`);
  for (const problem of checked.problems) console.error(`  ${problem}`);
  process.exit(1);
}
const { settings } = checked;

await buildTemplates();
const bundles = await Promise.all(
  HANDLERS.map(async (handler) => [handler, (await bundle(handler)).directory] as const),
);
const directories = Object.fromEntries(bundles) as Readonly<Record<(typeof HANDLERS)[number], string>>;

const stack = new DigestStack(app, { settings, code: (handler) => Code.fromAsset(directories[handler]) });
for (const { id, message } of settingsWarnings(settings, new Date())) Validations.of(stack).addWarning(id, message);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
