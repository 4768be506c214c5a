import type { IssueFiles } from '../ports.ts';

/** Keeps the last file that was read: a sender reads the same message for every chunk, and it never changes. */
export function rememberingFiles(files: IssueFiles): IssueFiles {
  let last: { readonly key: string; readonly content: string } | undefined;
  return {
    ...files,
    async read(issueId, name) {
      const key = `${issueId}/${name}`;
      if (last?.key === key) return last.content;
      const content = await files.read(issueId, name);
      if (content !== undefined) last = { key, content };
      return content;
    },
  };
}
