import type { LeavingReason } from '../../model/subscriber.ts';

/** The words of the readers' pages in one language. Names and addresses come in as they are: pages escape them. */
export interface PageStrings {
  /** BCP 47, without a region. */
  readonly lang: string;
  readonly signUp: SignUpStrings;
  readonly problems: ProblemStrings;
  readonly asked: {
    readonly title: string;
    readonly lead: (address: string) => string;
    readonly hints: readonly string[];
  };
  readonly confirm: ConfirmPageStrings;
  readonly leaving: LeavingStrings;
  readonly you: YouStrings;
  readonly archive: ArchiveStrings;
  readonly privacy: PrivacyStrings;
  readonly lost: LostStrings;
}

export interface SignUpStrings {
  readonly title: (newsletter: string) => string;
  readonly lead: string;
  readonly address: string;
  readonly button: string;
  /** What they agree to; it is kept as the proof of their consent. */
  readonly consent: (newsletter: string) => string;
  readonly asksBack: string;
  readonly noTracking: string;
  readonly privacy: string;
  readonly latest: string;
  readonly allIssues: string;
  readonly feed: string;
  /** Beside a field that only programs see. */
  readonly leaveEmpty: string;
}

export interface ProblemStrings {
  readonly title: string;
  readonly form: string;
  readonly localPart: string;
  readonly domain: string;
  readonly length: string;
  readonly disposable: string;
  readonly tooFast: string;
  readonly tooMany: string;
  readonly notSent: string;
}

export interface ConfirmPageStrings {
  readonly title: (newsletter: string) => string;
  readonly button: string;
  readonly notYou: string;
  readonly welcome: string;
  readonly welcomeLead: (newsletter: string) => string;
  readonly already: string;
}

export interface LeavingStrings {
  readonly title: (newsletter: string) => string;
  readonly lead: string;
  readonly button: string;
  readonly rather: string;
  readonly left: string;
  readonly leftLead: (newsletter: string) => string;
  readonly undo: string;
  readonly why: string;
  readonly reasons: Readonly<Record<LeavingReason, string>>;
  readonly tell: string;
  readonly thanks: string;
  readonly unknown: string;
  readonly unknownLead: (newsletter: string) => string;
}

export interface YouStrings {
  readonly title: string;
  readonly address: string;
  readonly active: (newsletter: string) => string;
  readonly paused: (date: string) => string;
  readonly pending: string;
  readonly left: (newsletter: string) => string;
  readonly moved: string;
  readonly suppressed: string;
  readonly pause: string;
  readonly pauseLead: string;
  readonly weeks: (weeks: number) => string;
  readonly resume: string;
  readonly move: string;
  readonly moveLead: string;
  readonly newAddress: string;
  readonly moveButton: string;
  readonly leave: string;
  readonly comeBack: string;
}

export interface ArchiveStrings {
  readonly title: string;
  readonly none: string;
  readonly newer: string;
  readonly older: string;
  readonly pages: string;
  readonly also: (headlines: string) => string;
}

export interface PrivacyStrings {
  readonly title: string;
  readonly lead: string;
  readonly kept: string;
  readonly rows: readonly (readonly [what: string, how: string])[];
  readonly never: string;
  readonly nevers: readonly string[];
  readonly erase: (from: string) => string;
}

export interface LostStrings {
  readonly title: string;
  readonly lead: (newsletter: string) => string;
  readonly link: string;
  readonly linkLead: string;
  readonly failed: string;
  readonly failedLead: string;
  readonly home: string;
}
