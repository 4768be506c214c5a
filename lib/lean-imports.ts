import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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

/** Marks a question that a rule itself asks, so that it is not answered by that rule again. */
const ASKED = Symbol('asked');

/** Leaves out what no function reaches; together a quarter of the digest function's code, and of its cold start. */
export const leanImports: Plugin = {
  name: 'lean-imports',
  setup(build) {
    const adapters = readAdapters(build.initialOptions.absWorkingDir ?? '.');
    // linkedom parses style sheets when somebody reads `style.sheet`; an article's text needs none (200 KB).
    build.onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'no-css' }));
    build.onLoad({ filter: /.*/, namespace: 'no-css' }, () => ({ contents: 'export const parse=()=>({cssRules:[]})' }));
    // The SDK's clients tell AWS their version, and bring their whole package.json along for it (10 KB).
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
    // The SDK writes `{ [_e]: … }` with `const _e = "error"` above: for all that esbuild knows such a key may run code, so
    // the shapes of every operation stay in. With plain keys only those in use do (90 KB of S3 and SES alone).
    build.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ },
      async ({ path }) => ({
        contents: withKnownErrors(withPlainKeys(await readFile(path, 'utf8')), await adapters),
      }),
    );
    // Hashes in plain JavaScript, for where Node has no OpenSSL; Lambda's has (7 KB).
    build.onLoad({ filter: /[\\/](?:Sha256|Sha1|Md5)Js\.js$/ }, ({ path }) => ({
      contents: `export class ${basename(path, '.js')} {}`,
    }));
    // What nothing here asks of the SDK: retries that slow themselves down, the region of an EC2 machine, streams of browsers,
    // the sessions of S3 Express (5 KB).
    build.onLoad(
      { filter: /[\\/]dist-es[\\/].*[\\/](?:DefaultRateLimiter|S3ExpressIdentityProviderImpl)\.js$/ },
      ({ path }) => ({
        contents: `export class ${basename(path, '.js')} {}`,
      }),
    );
    build.onLoad({ filter: /[\\/]getInstanceMetadataRegion\.js$/ }, () => ({
      contents: 'export const getInstanceMetadataRegion = async () => undefined;',
    }));
    build.onLoad({ filter: /[\\/]sdk-stream-mixin\.browser\.js$/ }, () => ({
      contents: 'export const sdkStreamMixin = (stream) => stream;',
    }));
    // DynamoDB's client remembers the endpoints of accounts that ask to have them discovered. A map does that as well (6 KB).
    build.onResolve({ filter: /^mnemonist\/lru-cache/ }, ({ path }) => ({ path, namespace: 'map-as-cache' }));
    build.onLoad({ filter: /.*/, namespace: 'map-as-cache' }, () => ({
      contents: 'export default class extends Map { constructor() { super(); } peek(key) { return this.get(key); } }',
    }));
    // No function reads an event stream, which of all our calls only S3's queries over objects would answer with (15 KB).
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path }) => ({
      path,
      namespace: 'no-event-streams',
    }));
    build.onLoad({ filter: /.*/, namespace: 'no-event-streams' }, () => ({
      contents: `export const resolveEventStreamSerdeConfig = (config) => config;
        export const eventStreamSerdeProvider = () => ({});
        export class EventStreamSerde {}`,
    }));
    // linkedom takes the parser out of a package that also builds, walks and serializes trees of its own (20 KB).
    build.onResolve({ filter: /^htmlparser2$/ }, async ({ importer, resolveDir, kind, pluginData }) => {
      if (pluginData === ASKED || !/[\\/]linkedom[\\/]/.test(importer)) return undefined;
      const whole = await build.resolve('htmlparser2', { resolveDir, kind, pluginData: ASKED });
      return { path: join(dirname(whole.path), 'Parser.js'), sideEffects: false };
    });
    // linkedom tells css-select how its own tree is walked; the walker for another tree stays behind (12 KB).
    build.onResolve({ filter: /^domutils$/ }, ({ path, importer }) =>
      /[\\/]css-select[\\/]/.test(importer) ? { path, namespace: 'no-other-tree' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-other-tree' }, () => ({ contents: 'export {}' }));
    // A class of its own for each kind of element: most add nothing but a name, which nobody asks for (6 KB).
    build.onLoad({ filter: /[\\/]linkedom[\\/]esm[\\/]html[\\/][\w-]+-element\.js$/ }, async ({ path }) => {
      const name = MERE_NAME.exec(await readFile(path, 'utf8'))?.[1];
      return name ? { contents: `export { HTMLElement as ${name} } from './element.js';` } : undefined;
    });
    // Seventy handlers of events, `onclick` and the like, which an article's page has no use for (7 KB).
    build.onLoad({ filter: /[\\/]linkedom[\\/]esm[\\/]html[\\/]element\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(HANDLER, ''),
    }));
    // The two thousand named entities of HTML (12 KB).
    build.onLoad({ filter: /[\\/]generated[\\/]decode-data-html\.js$/ }, async ({ path }) => {
      const tree = /decodeBase64\("([A-Za-z0-9+/=]+)"\)/.exec(await readFile(path, 'utf8'))?.[1];
      return tree ? { contents: packedTree(Buffer.from(tree, 'base64')) } : undefined;
    });
    // Whether a page is worth reading is not asked of Readability (1 KB).
    build.onLoad({ filter: /[\\/]Readability-readerable\.js$/ }, () => ({ contents: 'module.exports = () => true;' }));
    // Nine thousand domains of throw-away mailboxes, as text that unpacks in a millisecond when it is asked for (110 KB).
    build.onLoad({ filter: /[\\/]disposable_email_blocklist\.json$/ }, async ({ path }) => ({
      contents: packed(await readFile(path)),
      loader: 'js',
    }));
    // dom-serializer escapes three characters, and its import brings all tables of named entities along (75 KB).
    build.onResolve({ filter: /^entities$/ }, async ({ importer, resolveDir, kind }) => {
      if (!/[\\/]dom-serializer[\\/]/.test(importer)) return undefined;
      const escaping = await build.resolve('entities/lib/escape.js', { resolveDir, kind });
      return escaping.errors.length === 0 ? escaping : undefined;
    });
  },
};

/** `class HTMLBRElement extends HTMLElement` with nothing but a constructor that passes its arguments on. */
const MERE_NAME =
  /^import \{HTMLElement\} from '\.\/element\.js';\s*(?:\/\*\*[^/]*\*\/\s*)?export class (HTML\w+) extends HTMLElement \{\s*constructor\(ownerDocument, localName = '[\w-]+'\) \{\s*super\(ownerDocument, localName\);\s*\}\s*\}\s*$/;

/** `get onclick() { … }` and `set onclick(value) { … }`, a line each. */
const HANDLER = /^ +[gs]et on\w+\(\w*\) \{.*\}$/gm;

/** Words of 16 bits, of which all low bytes stand before all high ones: that packs best. */
function packedTree(words: Buffer): string {
  const bytes = [0, 1].flatMap((which) => [...words].filter((_, at) => at % 2 === which));
  return `
    const { brotliDecompressSync } = require('node:zlib');
    const bytes = brotliDecompressSync(Buffer.from('${brotliCompressSync(Buffer.from(bytes)).toString('base64')}', 'base64'));
    const half = bytes.length / 2;
    export const htmlDecodeTree = Uint16Array.from({ length: half }, (_, at) => bytes[at] | (bytes[half + at] << 8));`;
}

const packed = (json: Buffer): string => `
  const { brotliDecompressSync } = require('node:zlib');
  module.exports = JSON.parse(brotliDecompressSync(Buffer.from('${brotliCompressSync(json).toString('base64')}', 'base64')));`;

/** `{ [_e]: 1 }` → `{ "error": 1 }`, for the constants that the module itself defines. */
function withPlainKeys(module: string): string {
  const constants = new Map(
    Array.from(module.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm), ([, name, value]) => [name, value]),
  );
  return module.replace(/\[(_\w+)\]:/g, (key, name) => (constants.has(name) ? `${constants.get(name)}:` : key));
}

/**
 * A class of its own for each error that a service can answer with, 40 KB of them. One that no adapter mentions becomes the
 * service's general exception under the same name: nobody can tell the difference.
 */
function withKnownErrors(module: string, adapters: string): string {
  const known = new Set(adapters.match(/\w+/g));
  return module.replace(/^\w+\.registerError\(\w+\$, (\w+)\);$/gm, (line, error) =>
    known.has(error) || error.endsWith('ServiceException') ? line : '',
  );
}

async function readAdapters(root: string): Promise<string> {
  const folder = join(root, 'lambda', 'adapters');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
