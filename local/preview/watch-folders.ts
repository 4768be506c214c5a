import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a mail is made of. */
export const TEMPLATE_FOLDERS: readonly string[] = [
  '../../templates/',
  '../../lambda/render/',
  '../../lambda/strings/',
].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** An editor writes a file in several steps. */
const SETTLED_MS = 80;

/** Tells of every change in the folders, once things have settled. Answers with how to stop. */
export function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_MS);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, later));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
