import { expect, it } from 'vitest';
import { findIssue } from '../../bin/issues/find-issue.ts';
import type { Issue } from '../../lambda/model/issue.ts';

const IDS = ['2026-11-20-0600', '2026-11-21-0600', '2026-11-21-1800', '2026-11-22-0600'];
const store = (ids: readonly string[]) => ({
  list: async () => ids.map((id): Issue => ({ id, status: 'sent', scheduledAt: '', subject: '' })),
});

it.each([
  ['nothing is the latest', undefined, '2026-11-22-0600'],
  ['a whole name', '2026-11-21-0600', '2026-11-21-0600'],
  ['the beginning of one', '2026-11-20', '2026-11-20-0600'],
])('%s', async (_, name, id) => {
  expect((await findIssue(name, store(IDS))).id).toBe(id);
});

it.each([
  ['of many', '2026-11-21', IDS, '2 begin like that; give more of it, such as 2026-11-21-0600, 2026-11-21-1800'],
  ['of none', 'x', IDS, 'the latest are 2026-11-21-0600, 2026-11-21-1800, 2026-11-22-0600'],
  ['where there is none at all', 'x', [], 'there is none yet'],
])('the name %s is an error that names some', async (_, name, ids, message) => {
  await expect(findIssue(name, store(ids))).rejects.toThrow(message);
});

it('a name that is the beginning of another is itself', async () => {
  expect((await findIssue('a', store(['a', 'ab']))).id).toBe('a');
});
