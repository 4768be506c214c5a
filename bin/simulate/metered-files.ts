import type { Inbox, IssueFiles } from '../../lambda/ports.ts';

/** Requests to the bucket, in the two classes that S3 charges for; deleting is free. */
export interface FileUse {
  /** Writes, copies and lists. */
  puts: number;
  gets: number;
}

export const meteredFiles = (files: IssueFiles, use: FileUse): IssueFiles => ({
  write(...args) {
    use.puts += 1;
    return files.write(...args);
  },
  read(...args) {
    use.gets += 1;
    return files.read(...args);
  },
});

export const meteredInbox = (inbox: Inbox, use: FileUse): Inbox => ({
  list() {
    use.puts += 1;
    return inbox.list();
  },
  read(...args) {
    use.gets += 1;
    return inbox.read(...args);
  },
  take(...args) {
    use.puts += 1;
    return inbox.take(...args);
  },
  reject(...args) {
    // The article, and the reason beside it.
    use.puts += 2;
    return inbox.reject(...args);
  },
});
