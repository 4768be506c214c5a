import { join } from 'node:path';
import { build } from 'esbuild';
import type { HandlerName } from './handlers.ts';
import { leanImports, NEVER_LOADED } from './lean-imports.ts';

export interface Bundle {
  /** Holds `index.mjs` and nothing else: the function's whole code. */
  readonly directory: string;
  readonly bytes: number;
  /** The files that went into it, relative to the repository, "/" between the parts. */
  readonly inputs: readonly string[];
}

const ROOT = join(import.meta.dirname, '..');

/** Readability is CommonJS; what such packages `require` from Node has to be found in an ES module too. */
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * Writes one function's code to `build/lambda/<handler>/`. The bytes depend on the sources alone, not on where the
 * repository lies, so that a deployment without a change uploads nothing.
 */
export async function bundle(handler: HandlerName): Promise<Bundle> {
  const directory = join(ROOT, 'build', 'lambda', handler);
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`lambda/handlers/${handler}.ts`],
    outfile: join(directory, 'index.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // The AWS SDK's ES modules come first: only they can be shaken down to the commands in use.
    mainFields: ['module', 'main'],
    minify: true,
    external: NEVER_LOADED,
    plugins: [leanImports],
    banner: { js: REQUIRE },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { directory, bytes, inputs: Object.keys(metafile.inputs).sort() };
}
