import type { Terminal } from '../start/terminal.ts';

/** Does one step after the other, and tells of each: what it proves, and how many seconds it took. */
export type Steps = <T>(title: string, work: () => Promise<T>) => Promise<T>;

export function createSteps({ bold, dim }: Terminal, write: (line: string) => void): Steps {
  return async (title, work) => {
    const began = performance.now();
    const seconds = () => dim(`${((performance.now() - began) / 1000).toFixed(1)} s`);
    try {
      const result = await work();
      write(`✓ ${title}  ${seconds()}`);
      return result;
    } catch (error) {
      write(`✗ ${bold(title)}  ${seconds()}`);
      throw error;
    }
  };
}
