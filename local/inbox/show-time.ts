import { type Html, html } from '../../lambda/pages/html.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** In the time zone of this machine. */
export const showTime = (time: Date): Html =>
  html`<time datetime="${time.toISOString()}">${FORMAT.format(time)}</time>`;
