import { defineConfig } from 'vitest/config';

/** Tests that start processes, servers or a browser, or change the environment: each file in a worker of its own. */
const WORLDS = ['bin', 'contract', 'lib', 'local', 'restore', 'templates'].map((room) => `test/${room}/**/*.test.ts`);
const BROWSER = 'test/**/browser.test.ts';

export default defineConfig({
  test: {
    // Vitest leaves one core free; of two that is half.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    globalSetup: 'test/build-templates.ts',
    projects: [
      {
        extends: true,
        // Nothing in them outlives a test, so they share what they have loaded: half the time.
        test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: [...WORLDS, BROWSER], isolate: false },
      },
      { extends: true, test: { name: 'worlds', include: [...WORLDS, BROWSER] } },
    ],
  },
});
