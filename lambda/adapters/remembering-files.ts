import type { IssueFiles } from '../ports.ts';

/** Keeps the last files that were read, one by itself: a sender reads the same message for every chunk, and it never changes. */
export function rememberingFiles(files: IssueFiles, most = 1): IssueFiles {
  const known = new Map<string, string>();
  return {
    ...files,
    async read(issueId, name) {
      const key = `${issueId}/${name}`;
      const content = known.get(key) ?? (await files.read(issueId, name));
      if (content === undefined) return undefined;
      // To the end of the line, so that what nobody asks for any more is forgotten first.
      known.delete(key);
      known.set(key, content);
      for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
      return content;
    },
  };
}
