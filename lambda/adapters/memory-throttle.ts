import type { Throttle } from '../ports.ts';

/** In memory, for tests of what stands above. */
export function memoryThrottle(): Throttle {
  const counts = new Map<string, number>();
  const salts = new Map<string, string>();
  return {
    async take({ name, limit }) {
      const count = counts.get(name) ?? 0;
      if (count >= limit) return false;
      counts.set(name, count + 1);
      return true;
    },
    async salt(day, fresh) {
      const salt = salts.get(day) ?? fresh;
      salts.set(day, salt);
      return salt;
    },
  };
}
