import { escapeHtml } from './escape-html.ts';

/** Text that is HTML already. Only the `html` tag makes it, so that nothing gets into a page unescaped. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

type Value = string | number | Html | readonly Html[];

/** A template whose values are escaped, but for those that are HTML themselves. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const written = values.map((value) => {
    if (value instanceof Html) return String(value);
    return typeof value === 'object' ? value.join('') : escapeHtml(String(value));
  });
  return new Html(String.raw({ raw: strings }, ...written));
}
