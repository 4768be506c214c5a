declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** Milliseconds that tables stay in each state; AWS takes seconds, a test does not want to. */
  interface DynaliteOptions {
    readonly createTableMs?: number;
    readonly updateTableMs?: number;
    readonly deleteTableMs?: number;
  }

  function dynalite(options?: DynaliteOptions): Server;
  export = dynalite;
}
