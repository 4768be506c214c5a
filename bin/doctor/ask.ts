/** A question to a service that got no answer, and the permission it needs. */
export class Unanswered extends Error {
  readonly permission: string;

  constructor(permission: string, cause: unknown) {
    super(`${permission}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.permission = permission;
  }
}

/** Asks a service; what goes wrong is remembered together with the permission that the operator may lack. */
export async function ask<T>(permission: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw new Unanswered(permission, error);
  }
}

/** The same, with undefined for an error that is an answer: "there is none". */
export async function askFor<T>(
  permission: string,
  missing: RegExp,
  question: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof Error && missing.test(error.name)) return undefined;
    throw new Unanswered(permission, error);
  }
}
