import { PALETTE } from './palette.ts';

/** MJML takes only real colours in attributes, so the accent passes through it as two colours nobody would choose. */
const STAND_INS = { $accent: '#acce01', $onaccent: '#acce02' } as const;

/** Before MJML: `$light.ink` and `$accent` become colours. */
export function putColors(source: string): string {
  return source
    .replace(/\$(light|dark)\.([a-z]+)/g, (name, scheme: 'light' | 'dark', role: string) => {
      const color = (PALETTE[scheme] as Readonly<Record<string, string>>)[role];
      if (color === undefined) throw new Error(`Cannot colour the template: no ${name} in templates/palette.ts`);
      return color;
    })
    .replace(/\$accent|\$onaccent/g, (name) => STAND_INS[name as keyof typeof STAND_INS]);
}

/** After MJML: the stand-ins become the newsletter's own accent, filled in when the mail is rendered. */
export function openAccent(html: string): string {
  return html
    .replaceAll(STAND_INS.$accent, '{{@root.accent.light}}')
    .replaceAll(STAND_INS.$onaccent, '{{@root.accent.inkOnLight}}');
}
