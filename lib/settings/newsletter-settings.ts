import { block, choice, text } from './fields.ts';
import {
  type Check,
  problemOfAddress,
  problemOfColor,
  problemOfLang,
  problemOfLine,
  problemOfTimeZone,
} from './problems.ts';

const color = (example: string) => text(`a colour such as "${example}"`, problemOfColor);

/** None at all is fine: then the name stands alone. */
const problemOfLogo: Check = (value) => (value === '' ? undefined : problemOfLine(12)(value));

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
  logoText: text('a few letters such as "THL"', problemOfLogo).default('').meta({
    description: 'a few letters before the name in the mail, in a tile of the accent',
    example: 'V',
  }),
  theme: choice('auto', 'light').default('auto').meta({
    description: "`auto`: light or dark as the reader's mail program is. `light`: light wherever the program lets it",
  }),
  lang: text('a language tag such as "en" or "de-AT"', problemOfLang).meta({
    description:
      'a language tag: dates, and the words around the articles in English, German or French (English for all others)',
    example: 'en',
  }),
  timeZone: text('an IANA name such as "Europe/Berlin"', problemOfTimeZone).meta({
    description: 'an IANA name, for dates; the schedule runs in this zone',
    example: 'Europe/Berlin',
  }),
};
