import { Resolver } from 'node:dns/promises';
import { ask } from './ask.ts';

/** Looks names up; an empty list is the DNS's word that there is nothing of that kind. */
export interface Dns {
  /** False where the DNS says that there is no such name, nor any below it. */
  exists(name: string): Promise<boolean>;
  txt(name: string): Promise<readonly string[]>;
  cname(name: string): Promise<readonly string[]>;
  /** "10 mail.example.com" */
  mx(name: string): Promise<readonly string[]>;
}

const TIMING = { timeout: 2_000, tries: 2 };
const NOTHING = ['ENODATA', 'ENOTFOUND'];

/** @param server another resolver than the machine's own: "1.1.1.1", "127.0.0.1:5353" */
export function createDns(server?: string): Dns {
  const resolver = new Resolver(TIMING);
  if (server) resolver.setServers([server]);
  const look = <T>(name: string, lookUp: () => Promise<readonly T[]>): Promise<readonly T[]> =>
    ask(`DNS lookup of ${name}`, async () => {
      try {
        return await lookUp();
      } catch (error) {
        if (NOTHING.includes((error as NodeJS.ErrnoException).code ?? '')) return [];
        throw error;
      }
    });
  return {
    exists: (name) =>
      ask(`DNS lookup of ${name}`, async () => {
        try {
          await resolver.resolveSoa(name);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code !== 'ENODATA' && code !== 'ENOTFOUND') throw error;
          return code === 'ENODATA';
        }
        return true;
      }),
    // A long text stands in pieces of 255 characters.
    txt: async (name) => (await look(name, () => resolver.resolveTxt(name))).map((pieces) => pieces.join('')),
    cname: (name) => look(name, () => resolver.resolveCname(name)),
    mx: async (name) =>
      (await look(name, () => resolver.resolveMx(name))).map(({ priority, exchange }) => `${priority} ${exchange}`),
  };
}
