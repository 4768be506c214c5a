import type { RenderedEmail } from '../../lambda/model/email.ts';

/** What is to be shown: a sample issue by its name, or an article. */
export type PreviewOrder =
  | { readonly sample: string }
  | { readonly article: { readonly name: string; readonly bytes: Uint8Array } };

/** One mail with everything that is told of it. */
export interface Preview extends Pick<RenderedEmail, 'subject' | 'html' | 'text'> {
  /** The whole message for one reader. */
  readonly raw: string;
  /** Names of the rules of the mail, and whether it keeps them. */
  readonly rules: readonly { readonly name: string; readonly isKept: boolean }[];
  /** What html-validate's accessibility rules find. */
  readonly barriers: readonly string[];
  /** What the digest could not do. */
  readonly notices: readonly string[];
}
