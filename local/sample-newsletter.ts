import type { Newsletter } from '../lambda/model.ts';

/** The settings of the newsletter that the local cloud sends. */
export const SAMPLE_NEWSLETTER: Newsletter = {
  name: 'Verbatim',
  from: 'verbatim@news.example.com',
  postalAddress: 'Verbatim, 1 Example Street, Exampleton EX1 2MP',
  accent: { light: '#8a2b06', dark: '#ffb08f' },
  lang: 'en',
  timeZone: 'UTC',
};
