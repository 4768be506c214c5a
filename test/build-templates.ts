import { ensureBuilt } from '../templates/ensure-built.ts';

/** Compiles, where they have changed, the mail's templates before any test imports them. */
export const setup = async (): Promise<void> => {
  await ensureBuilt();
};
