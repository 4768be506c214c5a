import type { IssueFiles } from '../ports.ts';

/** An issue's files in memory. */
export function memoryIssueFiles(): IssueFiles {
  const files = new Map<string, string>();
  return {
    async write(issueId, name, content) {
      files.set(`${issueId}/${name}`, content);
    },
    read: async (issueId, name) => files.get(`${issueId}/${name}`),
  };
}
