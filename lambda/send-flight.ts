import type { Allowance } from './delivery/allowance.ts';
import { wantsIssue } from './delivery/wants-issue.ts';
import { type Copy, type CopyPorts, type Fared, sendCopy } from './send-copy.ts';

export interface FlightPorts extends CopyPorts {
  readonly allowance: Allowance;
}

/** Each waits for SES most of its time; more would only be memory. */
const MAX_IN_FLIGHT = 250;

/** How everything ended that was begun. */
export interface Ended {
  readonly fared: readonly { readonly id: string; readonly how: Fared }[];
  readonly errors: readonly unknown[];
  readonly isStopped: boolean;
}

/** Copies in flight, side by side; each is begun in its turn. */
export function createFlight(ports: FlightPorts) {
  const flying = new Set<Promise<void>>();
  const fared: { readonly id: string; readonly how: Fared }[] = [];
  const errors: unknown[] = [];
  let stopped = false;
  const land = (id: string, how: Fared) => {
    fared.push({ id, how });
    if (how === 'released') ports.allowance.slowDown();
    if (how === 'skipped') ports.allowance.giveBack();
    stopped ||= how === 'stopped';
  };
  const fly = (copy: Copy) => {
    const one: Promise<void> = sendCopy(copy, ports)
      .then((how) => land(copy.id, how))
      .catch((error) => void errors.push(error))
      .finally(() => flying.delete(one));
    flying.add(one);
  };
  return {
    isStopped: () => stopped,
    /** False: the account has sent what it may send today. */
    async begin(copy: Copy): Promise<boolean> {
      if (flying.size >= MAX_IN_FLIGHT) await Promise.race(flying);
      const needsTurn = copy.reader && wantsIssue(copy.reader, ports.clock.now().toISOString());
      if (needsTurn && !(await ports.allowance.turn())) return false;
      fly(copy);
      return true;
    },
    async end(): Promise<Ended> {
      await Promise.all(flying);
      return { fared, errors, isStopped: stopped };
    },
  };
}
