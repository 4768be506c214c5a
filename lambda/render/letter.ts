/** What a letter says, before it is put into the newsletter's frame. */
export interface Letter {
  readonly subject: string;
  readonly preheader: string;
  readonly heading: string;
  readonly before: readonly string[];
  readonly button: { readonly label: string; readonly url: string };
  readonly after: readonly string[];
  readonly reason: string;
}
