import { afterAll, vi } from 'vitest';

// Files share a process: what one sets in the environment, for the code that it tests, the next must not find.
const before = { ...process.env };
afterAll(() => {
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
