import { block, text } from './fields.ts';
import { problemOfAddress, problemOfColor, problemOfLang, problemOfLine, problemOfTimeZone } from './problems.ts';

const color = (example: string) => text(`a colour such as "${example}"`, problemOfColor);

/** What readers see; all of it travels to the functions. */
export const NEWSLETTER_SETTINGS = {
  name: text('the name that readers see, such as "Verbatim"', problemOfLine(100)).meta({
    description: 'what readers see as the sender',
    example: 'Verbatim',
  }),
  from: text('the sender\'s bare address, such as "digest@example.com"', problemOfAddress).meta({
    description: "the sender's bare address, in your domain",
    example: 'digest@example.com',
  }),
  postalAddress: text('the postal address for the footer, which anti-spam laws ask for', problemOfLine(300)).meta({
    description: 'stands in every footer; anti-spam laws ask for it',
    example: 'Verbatim, 1 Example Street, 10115 Berlin, Germany',
  }),
  accent: block('a pair such as { "light": "#0b5c4d", "dark": "#7ad9c2" }', {
    light: color('#0b5c4d'),
    dark: color('#7ad9c2'),
  }).meta({
    description: '`light` and `dark`: `#rrggbb` for light and dark mail programs',
    example: { light: '#0b5c4d', dark: '#7ad9c2' },
  }),
  lang: text('a language tag such as "en" or "de-AT"', problemOfLang).meta({
    description: 'a language tag, for dates',
    example: 'en',
  }),
  timeZone: text('an IANA name such as "Europe/Berlin"', problemOfTimeZone).meta({
    description: 'an IANA name, for dates; the schedule runs in this zone',
    example: 'Europe/Berlin',
  }),
};
