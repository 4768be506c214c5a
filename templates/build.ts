import { realpathSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import mjml from 'mjml';
import { closeUp } from './close-up.ts';
import { openAccent, putTokens } from './design-tokens.ts';
import { logicalSides } from './logical-sides.ts';
import { readSource } from './read-source.ts';

const OUT = fileURLToPath(new URL('../build/templates/', import.meta.url));

/** The function that each template becomes; lambda/render/NAME-view.ts says what it takes. */
const TEMPLATES = { digest: 'renderDigest', letter: 'renderLetter' } as const;
type TemplateName = keyof typeof TEMPLATES;

/** Compiles each of templates/*.mjml to plain JavaScript: `build/templates/digest.js` needs Handlebars' runtime, no more. */
export async function buildTemplates(outDir: string = OUT): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const name of Object.keys(TEMPLATES) as TemplateName[]) await buildTemplate(name, outDir);
}

async function buildTemplate(name: TemplateName, outDir: string): Promise<void> {
  const { html } = await mjml(putTokens(await readSource(name)), {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
  });
  const template = logicalSides(openAccent(closeUp(html)));
  await replaceFile(join(outDir, `${name}.js`), moduleOf(template, TEMPLATES[name]));
  await replaceFile(join(outDir, `${name}.d.ts`), declarationOf(name));
}

const declarationOf = (
  name: TemplateName,
): string => `/** A mail's HTML from its view model; see lambda/render/${name}-view.ts. */
export declare const ${TEMPLATES[name]}: (view: object) => string;
`;

/** In one step, so that nobody who renders meanwhile loads half a template. */
async function replaceFile(path: string, content: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, content);
  await rename(fresh, path);
}

function moduleOf(template: string, exported: string): string {
  const spec = Handlebars.precompile(template, { strict: true, knownHelpersOnly: true }) as string;
  return `import Handlebars from 'handlebars/runtime.js';

export const ${exported} = Handlebars.template(${withoutPlaces(spec)});
`;
}

/**
 * Handlebars writes down where in the template each name stood, for its errors; in HTML that MJML wrote they tell nothing,
 * and they are a sixth of the code. Within the texts quotes are escaped, so the patterns fit none of them.
 */
const withoutPlaces = (spec: string): string =>
  spec
    .replace(/, ?\{"start":\{[^{}]*\},"end":\{[^{}]*\}\} \)/g, ')')
    .replace(/,"loc":\{"start":\{[^{}]*\},"end":\{[^{}]*\}\}/g, '')
    .replace(/ \|\| function\(parent, propertyName\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g, '');

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await buildTemplates();
