/** Who mails: the operator's settings that readers see. */
export interface Newsletter {
  readonly name: string;
  /** The sender's bare address, verified with SES. */
  readonly from: string;
  /** Printed in every footer, as anti-spam laws ask. */
  readonly postalAddress: string;
  /** "#rrggbb" for light and dark mail clients. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** A few letters that stand before the name, in a tile of the accent. */
  readonly logoText?: string;
  /** auto: light or dark as the reader's mail program is; light: light wherever the program lets it. */
  readonly theme?: 'auto' | 'light';
  /** BCP 47, for dates and for the newsletter's own words (English, German, French; English for all others). */
  readonly lang: string;
  /** IANA name, for dates. */
  readonly timeZone: string;
}

/** When issues are made. */
export interface IssueSchedule {
  /** EventBridge Scheduler's: "cron(0 7 * * ? *)". */
  readonly cron: string;
  readonly timeZone: string;
}

/** How issues are sent: the operator's settings that readers do not see. */
export interface Sending {
  /** What becomes of a copy of which SES has said nothing for an hour. */
  readonly uncertain: 'resend' | 'hold';
  /** Hours; an issue that nobody has been working at for longer is not sent without the operator's word. */
  readonly sendWindow: number;
  /** The first part of the audience (0 is none), and the minutes until bounces and complaints are looked at. */
  readonly canary: { readonly share: number; readonly wait: number };
  /** Ids of the only readers who are mailed, in a stage for trying; undefined: everybody. */
  readonly recipients?: readonly string[];
}
