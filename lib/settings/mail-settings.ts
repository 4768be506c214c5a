import { block, choice, text } from './fields.ts';
import { problemOfHost, problemOfZoneId } from './problems.ts';

const ZONE = {
  id: text('the zone\'s id such as "Z0123456789ABCDEFGHIJ"', problemOfZoneId),
  name: text('the zone\'s name such as "example.com"', problemOfHost),
};

/** The sender's domain, at SES and in the DNS. */
export const MAIL_SETTINGS = {
  identity: choice('create', 'existing').meta({
    description: '`create`: the stack makes your domain known to SES. `existing`: SES knows it already, in this region',
    example: 'create',
  }),
  sandbox: choice(true, false).default(true).meta({
    description: '`true` until SES has moved the account to production',
  }),
  mailFrom: text('a name below the sender\'s domain such as "mail.example.com"', problemOfHost).optional().meta({
    description:
      "a name below the sender's domain that nothing else uses: bounces go there, and SPF counts for DMARC too. With `identity: create`",
    example: 'mail.example.com',
  }),
  hostedZone: block('a pair such as { "id": "Z0123456789ABCDEFGHIJ", "name": "example.com" }', ZONE)
    .optional()
    .meta({
      description:
        '`id` and `name` of the Route 53 zone that holds the domain: the stack makes all DNS records itself. Without it the outputs are lines to paste',
      example: { id: 'Z0123456789ABCDEFGHIJ', name: 'example.com' },
    }),
  dmarc: choice('create', 'existing').default('create').meta({
    description: '`create`: a DMARC record that only watches (`p=none`). `existing`: the domain has one already',
  }),
};
