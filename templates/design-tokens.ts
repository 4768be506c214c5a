import { PALETTE } from './palette.ts';
import { TYPEFACES } from './typefaces.ts';

/** MJML takes only real colours in attributes, so the accent passes through it as two colours nobody would choose. */
const STAND_INS = { $accent: '#acce01', $onaccent: '#acce02' } as const;

const TOKENS: Readonly<Record<string, string>> = {
  ...STAND_INS,
  ...TYPEFACES,
  ...Object.fromEntries(
    Object.entries(PALETTE).flatMap(([scheme, colors]) =>
      Object.entries(colors).map(([role, color]) => [`$${scheme}.${role}`, color]),
    ),
  ),
};

/** Before MJML: `$light.ink`, `$serif` and `$accent` become what they stand for. */
export function putTokens(source: string): string {
  return source.replace(/\$[a-z]+(?:\.[a-z]+)?/g, (name) => {
    const value = TOKENS[name];
    if (value === undefined) throw new Error(`Cannot compile the template: no token ${name} in palette or typefaces`);
    return value;
  });
}

/** After MJML: the stand-ins become the newsletter's own accent, filled in when the mail is rendered. */
export function openAccent(html: string): string {
  return html
    .replaceAll(STAND_INS.$accent, '{{@root.accent.light}}')
    .replaceAll(STAND_INS.$onaccent, '{{@root.accent.inkOnLight}}');
}
