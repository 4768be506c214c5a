import { choice, text } from './fields.ts';
import { problemOfAddress, problemOfCron, problemOfPage, problemOfStack } from './problems.ts';

/** When it runs, under which name, and who is told. */
export const OPERATION_SETTINGS = {
  schedule: text(
    'cron(minutes hours day-of-month month day-of-week year), such as "cron(0 7 * * ? *)"',
    problemOfCron,
  ).meta({
    description:
      '`cron(minutes hours day-of-month month day-of-week year)`; one of the two day fields is `?`. `cron(0 7 ? * MON-FRI *)` is 7:00 on working days',
    example: 'cron(0 7 ? * MON-FRI *)',
  }),
  paused: choice(true, false).default(false).meta({ description: '`true`: no new issues' }),
  alarmEmail: text('an address such as "you@example.org"', problemOfAddress).optional().meta({
    description: 'who is told when an alarm rings and when it is over; AWS asks that address for a yes once',
    example: 'you@example.org',
  }),
  runbook: text('an address such as "https://github.com/you/newsletter/blob/main/docs/runbook.md"', problemOfPage)
    .default('docs/runbook.md')
    .meta({
      description: 'where your copy of [runbook.md](runbook.md) can be read; every alarm names its paragraph there',
    }),
  stack: text('a name such as "Verbatim"', problemOfStack).default('Verbatim').meta({
    description:
      'name of the CloudFormation stack. Another name is another newsletter with its own readers. It may not change: the readers are in its tables',
  }),
};
