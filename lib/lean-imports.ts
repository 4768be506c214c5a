import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Ways to find credentials elsewhere: the SDK imports them only when the environment has none, and in Lambda it has. */
export const NEVER_LOADED = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** Leaves out what no function reaches; together a quarter of the digest function's code, and of its cold start. */
export const leanImports: Plugin = {
  name: 'lean-imports',
  setup(build) {
    // linkedom parses style sheets when somebody reads `style.sheet`; an article's text needs none (200 KB).
    build.onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'no-css' }));
    build.onLoad({ filter: /.*/, namespace: 'no-css' }, () => ({ contents: 'export const parse=()=>({cssRules:[]})' }));
    // The SDK's clients tell AWS their version, and bring their whole package.json along for it (10 KB).
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
    // dom-serializer escapes three characters, and its import brings all tables of named entities along (75 KB).
    build.onResolve({ filter: /^entities$/ }, async ({ importer, resolveDir, kind }) => {
      if (!/[\\/]dom-serializer[\\/]/.test(importer)) return undefined;
      const escaping = await build.resolve('entities/lib/escape.js', { resolveDir, kind });
      return escaping.errors.length === 0 ? escaping : undefined;
    });
  },
};
