import { readdir, readFile, readlink } from 'node:fs/promises';

/** In /proc/net/tcp: the state of a socket that waits for connections. */
const LISTENS = '0A';

/** Where the processes of a group take connections: "127.0.0.1:4566". Undefined where the system has no /proc to tell. */
export async function listeningAddresses(group: number): Promise<readonly string[] | undefined> {
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => read(`/proc/net/${name}`)));
  if (tables.every((table) => table === undefined)) return undefined;
  const own = new Set((await Promise.all((await membersOf(group)).map(socketsOf))).flat());
  const rows = tables.flatMap((table) => (table ?? '').trim().split('\n').slice(1));
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode = '']) => state === LISTENS && own.has(inode))
    .map(([, local = '']) => addressOf(local));
}

/** In /proc/PID/stat the group stands third behind the name, which is in parentheses and may hold anything. */
async function membersOf(group: number): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(ids.map((id) => read(`/proc/${id}/stat`)));
  return ids.filter((_, index) => stats[index]?.split(')').at(-1)?.trim().split(' ')[2] === String(group));
}

const read = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

async function socketsOf(pid: string): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  const links = await Promise.all(
    (await readdir(folder).catch(() => [])).map((fd) => readlink(`${folder}/${fd}`).catch(() => '')),
  );
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

/** "0100007F:1F90" is 127.0.0.1:8080: the bytes of the address stand backwards. An IPv6 address is left as it is. */
function addressOf(text: string): string {
  const [host = '', port = ''] = text.split(':');
  const bytes = host.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return `${bytes.length === 4 ? bytes.reverse().join('.') : host}:${Number.parseInt(port, 16)}`;
}
