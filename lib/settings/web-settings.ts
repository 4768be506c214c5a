import { text } from './fields.ts';
import { problemOfHost } from './problems.ts';

/** Where readers find the pages. */
export const WEB_SETTINGS = {
  domain: text('a host of your own such as "news.example.com"', problemOfHost).optional().meta({
    description:
      "a host of your own for the readers' pages and the links in the mails. With `hostedZone`, whose zone must hold it. Without it they have an address of AWS",
    example: 'news.example.com',
  }),
};
