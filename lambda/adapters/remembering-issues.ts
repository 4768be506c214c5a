import type { Issue } from '../model/issue.ts';
import type { Clock, IssueStore } from '../ports.ts';

/** An issue may be missing from lists for so long; whoever opens it by its own address gets it at once. */
const KEPT_MILLISECONDS = 60_000;

/** Lists are read from the table once a minute, however many people look at them: a year of issues is a megabyte. */
export function rememberingIssues(issues: IssueStore, clock: Clock): Pick<IssueStore, 'get' | 'list'> {
  let last: { readonly at: number; readonly list: readonly Issue[] } | undefined;
  return {
    get: issues.get,
    async list() {
      const at = clock.now().getTime();
      if (!last || at - last.at > KEPT_MILLISECONDS) last = { at, list: await issues.list() };
      return last.list;
    },
  };
}
