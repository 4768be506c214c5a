import { type Html, html } from './html.ts';

export interface AddressField {
  readonly label: string;
  readonly button: string;
  /** What was typed, and why it cannot be taken. */
  readonly value?: string;
  readonly problem?: string;
}

/** One address and one button, with whatever is wrong said where a screen reader finds it. */
export function addressField({ label, button, value = '', problem }: AddressField): Html {
  const wrong = problem ? html`<p class="wrong" id="wrong" role="alert">${problem}</p>\n` : html``;
  const marks = problem ? html` aria-invalid="true" aria-describedby="wrong" autofocus` : html``;
  return html`<label for="email">${label}</label>
${wrong}<div class="fields">
<input type="email" id="email" name="email" value="${value}" required maxlength="254" autocomplete="email" autocapitalize="off" spellcheck="false"${marks}>
<button>${button}</button>
</div>`;
}
