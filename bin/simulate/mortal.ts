/** Decides at each call whether the process dies there: before it was made, or after it was done and before its answer. */
export type Fate = (call: string) => 'before' | 'after' | undefined;

export interface Mortal<P> {
  readonly ports: P;
  /** Settles when the process dies; until then nobody hears of it. */
  readonly died: Promise<'died'>;
}

type Method = (...args: readonly unknown[]) => unknown;

/**
 * The ports of a process that can be killed as by SIGKILL: it hears no more answers, so nothing after the call runs, while
 * whatever it has asked for is done. Ports that are not named stay as they are.
 */
export function mortal<P extends object>(ports: P, names: readonly (keyof P & string)[], fate: Fate): Mortal<P> {
  let isDead = false;
  let die = (_: 'died') => {};
  const died = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  const kill = () => {
    isDead = true;
    die('died');
    return silence();
  };
  const guard =
    (call: string, method: Method) =>
    async (...args: readonly unknown[]) => {
      if (isDead) return silence();
      const when = fate(call);
      if (when === 'before') return kill();
      const answer = await method(...args);
      return isDead || when === 'after' ? kill() : answer;
    };
  const guarded = names.map((name) => [name, guardAll(name, ports[name] as object, guard)]);
  return { ports: { ...ports, ...Object.fromEntries(guarded) }, died };
}

/** A promise of its own each time: one that is shared would hold all who ever waited for it. */
const silence = () => new Promise<never>(() => {});

const guardAll = (name: string, port: object, guard: (call: string, method: Method) => Method) =>
  Object.fromEntries(
    Object.entries(port).map(([key, value]) => [
      key,
      typeof value === 'function' ? guard(`${name}.${key}`, value as Method) : value,
    ]),
  );
