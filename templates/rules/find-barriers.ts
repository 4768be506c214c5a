import { HtmlValidate } from 'html-validate';

/** Outlook drops <article>, so the role stands on a <div>. */
const RULES = { 'prefer-native-element': ['error', { exclude: ['article'] }] as ['error', object] };

/** What html-validate's accessibility rules say against a mail, one line each. */
export async function findBarriers(html: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:a11y'], rules: RULES });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ message, line }) => `line ${line}: ${message}`));
}
