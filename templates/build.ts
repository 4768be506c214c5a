import { realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import mjml from 'mjml';
import { openAccent, putTokens } from './design-tokens.ts';
import { inlineParts } from './inline-parts.ts';
import { logicalSides } from './logical-sides.ts';
import { outlookDark } from './outlook-dark.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../build/templates/', import.meta.url));

/** Fills the preview line of an inbox after the preheader, so that no other words of the mail leak into it. */
const PREHEADER_PADDING = '\u00a0\u034f\u200c'.repeat(80);

/** The function that each template becomes; lambda/render/NAME-view.ts says what it takes. */
const TEMPLATES = { digest: 'renderDigest', letter: 'renderLetter' } as const;
type TemplateName = keyof typeof TEMPLATES;

/** Compiles each of templates/*.mjml to plain JavaScript: `build/templates/digest.js` needs Handlebars' runtime, no more. */
export async function buildTemplates(outDir: string = OUT): Promise<void> {
  const parts = await readParts();
  await mkdir(outDir, { recursive: true });
  for (const name of Object.keys(TEMPLATES) as TemplateName[]) await buildTemplate(name, parts, outDir);
}

async function buildTemplate(name: TemplateName, parts: ReadonlyMap<string, string>, outDir: string): Promise<void> {
  const source = await readFile(join(HERE, `${name}.mjml`), 'utf8');
  const { html } = await mjml(putTokens(inlineParts(source, parts)), {
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

async function readParts(): Promise<ReadonlyMap<string, string>> {
  const parts = new Map([['preheader-padding', PREHEADER_PADDING]]);
  for (const folder of ['partials', 'styles']) {
    for (const file of await readdir(join(HERE, folder))) {
      parts.set(basename(file, '.hbs'), await readFile(join(HERE, folder, file), 'utf8'));
    }
  }
  return parts.set('outlook-dark.css', outlookDark(parts.get('dark.css') ?? ''));
}

/** A third of MJML's output is indentation, empty tables and empty attributes; all of it counts against Gmail's limit. */
const closeUp = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, '\n')
    .replace(/<table[^>]*>\s*<tbody>\s*<\/tbody>\s*<\/table>/g, '')
    .replace(/\n?(?:class|style)=""/g, '')
    .replace(/ class="[a-z -]+-outlook"/g, '')
    .replace(/background:(#[0-9a-f]{6});(?=background-color:\1)/g, '')
    .replace(/(<[a-z]+)\s+(?=[a-z])/g, '$1 ')
    .replace(/(?<=["a-z])\s+>/g, '>')
    .replace(/>\n</g, '><')
    .trim();

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
