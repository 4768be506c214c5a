import type { SlotName } from '../model/email.ts';
import type { Script } from './script.ts';

/** What every mail of the newsletter says around its own words. */
export interface FrameView extends Script {
  readonly subject: string;
  readonly preheader: string;
  readonly date: string;
  /** The name's script is its own: an Arabic name runs its way in an English frame. */
  readonly newsletter: Script & { readonly name: string; readonly logoText: string; readonly postalAddress: string };
  /** As mail programs are told: "light dark", or "light only". */
  readonly colorScheme: 'light dark' | 'light only';
  readonly isLightOnly: boolean;
  readonly accent: {
    readonly light: string;
    readonly dark: string;
    readonly inkOnLight: string;
    readonly inkOnDark: string;
  };
  /** What is promised about the words; empty where they are nobody else's. */
  readonly promise: string;
  /** Why the reader gets it. */
  readonly reason: string;
  /** Null in a mail that is nobody's copy of an issue. */
  readonly slots: Readonly<Record<SlotName, string>> | null;
  readonly phrases: Readonly<Record<'unsubscribe' | 'readInBrowser', string>>;
}
