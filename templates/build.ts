import { realpathSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mjml from 'mjml';
import { closeUp } from './close-up.ts';
import { compileTemplate } from './compile-template.ts';
import { openAccent, putTokens } from './design-tokens.ts';
import { logicalSides } from './logical-sides.ts';
import { readSource } from './read-source.ts';

const OUT = fileURLToPath(new URL('../build/templates/', import.meta.url));

/** The function that each template becomes; lambda/render/NAME-view.ts says what it takes. */
const TEMPLATES = { digest: 'renderDigest', letter: 'renderLetter' } as const;
type TemplateName = keyof typeof TEMPLATES;

/** Compiles each of templates/*.mjml to plain JavaScript: `build/templates/digest.js` needs nothing beside it. */
export async function buildTemplates(outDir: string = OUT): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const name of Object.keys(TEMPLATES) as TemplateName[]) await buildTemplate(name, outDir);
}

async function buildTemplate(name: TemplateName, outDir: string): Promise<void> {
  await replaceFile(join(outDir, `${name}.js`), compileTemplate(await templateOf(name), TEMPLATES[name]));
  await replaceFile(join(outDir, `${name}.d.ts`), declarationOf(name));
}

/** MJML has done its part; what is left are Handlebars' tags. */
export async function templateOf(name: TemplateName): Promise<string> {
  const { html } = await mjml(putTokens(await readSource(name)), {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
  });
  return logicalSides(openAccent(closeUp(html)));
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

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await buildTemplates();
