import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, one line each; `without` names rules that do not apply. */
export async function findBarriers(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run({ rules: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`,
  );
}
