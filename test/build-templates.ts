import { buildTemplates } from '../templates/build.ts';

/** Compiles the mail's templates before any test imports them. */
export const setup = async (): Promise<void> => {
  await buildTemplates();
};
