import type { Issue } from '../../lambda/model/issue.ts';
import type { IssueStore } from '../../lambda/ports.ts';

/** So many are named to somebody who has named none. */
const SHOWN = 3;

/** The issue that an operator means by its id, by the beginning of it ("2026-11-22"), or by nothing: the latest. */
export async function findIssue(name: string | undefined, issues: Pick<IssueStore, 'list'>): Promise<Issue> {
  const all = await issues.list();
  const latest = all.at(-1);
  if (!latest)
    throw new Error(
      'Cannot find an issue: there is none yet; the schedule makes one, docs/deploy.md tells how to make one now',
    );
  if (name === undefined) return latest;
  const found = all.filter(({ id }) => id.startsWith(name));
  const [first, ...more] = found;
  if (first && (more.length === 0 || first.id === name)) return first;
  const ids = (list: readonly Issue[]) =>
    list
      .slice(-SHOWN)
      .map(({ id }) => id)
      .join(', ');
  if (first)
    throw new Error(
      `Cannot tell which issue "${name}" is: ${found.length} begin like that; give more of it, such as ${ids(found)}`,
    );
  throw new Error(`Cannot find issue "${name}": there is none of that name; the latest are ${ids(all)}`);
}
