import dynalite from 'dynalite';
import { type Listening, listen } from './listen.ts';

/** DynamoDB in memory. It knows no transactions, no time to live and no streams. */
export const startDynamo = (): Promise<Listening> =>
  listen(dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 }));
