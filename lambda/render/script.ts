/** Which way the words run, and what is said about them in HTML. `start` is where a line begins. */
export interface Script {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly start: 'left' | 'right';
  /** Differs from the mail around it, so that it must be said again. */
  readonly isForeign: boolean;
}
