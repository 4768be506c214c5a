import type { Check } from './check.ts';
import { accountCheck } from './checks/account.ts';
import { alarmsCheck } from './checks/alarms.ts';
import { audienceCheck } from './checks/audience.ts';
import { bootstrapCheck } from './checks/bootstrap.ts';
import { dkimCheck } from './checks/dkim.ts';
import { dmarcCheck } from './checks/dmarc.ts';
import { feedbackCheck } from './checks/feedback.ts';
import { identityCheck } from './checks/identity.ts';
import { issuesCheck } from './checks/issues.ts';
import { mailFromCheck } from './checks/mail-from.ts';
import { nodeCheck } from './checks/node.ts';
import { pagesCheck } from './checks/pages.ts';
import { proofCheck } from './checks/proof.ts';
import { recipientsCheck } from './checks/recipients.ts';
import { runsCheck } from './checks/runs.ts';
import { scheduleCheck } from './checks/schedule.ts';
import { sendingCheck } from './checks/sending.ts';
import { settingsCheck } from './checks/settings.ts';
import { sourcesCheck } from './checks/sources.ts';
import { stackCheck } from './checks/stack.ts';

/** Everything that the doctor looks at, in the order of the report: what must be right first stands first. */
export const doctorChecks = (isProving: boolean): readonly Check[] => [
  nodeCheck,
  settingsCheck,
  scheduleCheck,
  sourcesCheck,
  accountCheck,
  bootstrapCheck,
  stackCheck,
  sendingCheck,
  identityCheck,
  dkimCheck,
  dmarcCheck,
  mailFromCheck,
  audienceCheck,
  recipientsCheck,
  feedbackCheck,
  ...(isProving ? [proofCheck()] : []),
  pagesCheck,
  alarmsCheck,
  runsCheck,
  issuesCheck,
];
