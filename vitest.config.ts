import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isThorough } from './test/thorough.ts';

// Most workers load the same packages; what one has compiled the others find.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/test', import.meta.url));

/** Tests that run handlers, which read the environment once and for all: each file in a worker of its own. */
const APART = ['test/local/{logs,reader}.test.ts', 'test/bin/doctor/proof.test.ts', 'test/pages/browser.test.ts'];

/** Those that bundle all functions, for thorough runs (test/thorough.ts). */
const LEFT_OUT = isThorough ? [] : ['test/**/*.thorough.test.ts'];

export default defineConfig({
  test: {
    // More than there are cores: many tests wait for a server, a queue or a browser.
    maxWorkers: '150%',
    // Nearly all garbage of tests is young: collected in larger pieces, less of it is copied.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    globalSetup: 'test/build-templates.ts',
    setupFiles: 'test/keep-environment.ts',
    projects: [
      {
        extends: true,
        // Nothing in them outlives its file, so they share what they have loaded: half the time.
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [...APART, ...LEFT_OUT], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: APART, exclude: LEFT_OUT } },
    ],
  },
});
