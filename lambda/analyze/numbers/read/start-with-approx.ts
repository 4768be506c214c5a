import type { TokenRange } from './quantity.ts';

/** Where a number begins with the approximator before it: "about" of "about 40", but the 40 of "40 or so". */
export const startWithApprox = ({ first, approx }: Opening): number => Math.min(first, approx?.first ?? first);

interface Opening {
  readonly first: number;
  readonly approx?: TokenRange | undefined;
}
