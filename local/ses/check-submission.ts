import { addresses } from './addresses.ts';
import { type Field, splitHeader } from './header.ts';
import type { Account, Refusal, Submission } from './model.ts';
import { refuse } from './refuse.ts';
import { SINGLE_HEADERS } from './single-headers.ts';

/** SES's own default for the v1 API. */
const MAX_MESSAGE_BYTES = 10 * 1024 * 1024;
const MAX_RECIPIENTS = 50;
const MAX_TAG_LENGTH = 256;
const TAG = /^[A-Za-z0-9_.@-]+$/;

interface Checked {
  readonly submission: Submission;
  readonly fields: readonly Field[];
  readonly recipients: readonly string[];
  readonly account: Account;
}

type Check = (checked: Checked) => Refusal | undefined;

/** In SES's words where they are known, so that code which reads them meets them here first. */
const CHECKS: readonly Check[] = [
  checkAccount,
  // Before anything that reads the message: reading is what a size limit protects.
  checkSize,
  checkConfigurationSet,
  checkTags,
  checkHeader,
  checkRecipients,
  checkIdentities,
];

/** Why the service will not take this message, or the people it goes to. */
export function checkSubmission(submission: Submission, account: Account): Refusal | readonly string[] {
  const { fields } = splitHeader(submission.raw);
  const inHeader = ['to', 'cc', 'bcc'].flatMap((name) => addresses(fields, name));
  const recipients = submission.destinations.length > 0 ? submission.destinations : inHeader;
  for (const check of CHECKS) {
    const refusal = check({ submission, fields, recipients, account });
    if (refusal) return refusal;
  }
  return recipients;
}

function checkAccount({ account }: Checked): Refusal | undefined {
  if (account.paused) {
    return refuse('AccountSendingPausedException', 'Email sending is disabled for your account.');
  }
  return undefined;
}

function checkSize({ submission }: Checked): Refusal | undefined {
  const size = submission.raw.length;
  if (size <= MAX_MESSAGE_BYTES) return undefined;
  const message = `Message length is more than ${MAX_MESSAGE_BYTES} bytes long: '${size}'.`;
  return refuse('InvalidParameterValue', message);
}

function checkConfigurationSet({ submission, account }: Checked): Refusal | undefined {
  const name = submission.configurationSet;
  if (name === undefined || account.configurationSets.includes(name)) return undefined;
  return refuse('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`);
}

function checkTags({ submission }: Checked): Refusal | undefined {
  const wrong = Object.entries(submission.tags)
    .flat()
    .find((text) => !TAG.test(text) || text.length > MAX_TAG_LENGTH);
  if (wrong === undefined) return undefined;
  const allowed = "only alphanumeric ASCII characters, '_', '-', '.', '@' are allowed";
  return refuse('InvalidParameterValue', `Tag <${wrong}> is invalid: ${allowed}, ${MAX_TAG_LENGTH} at most.`);
}

function checkHeader({ fields }: Checked): Refusal | undefined {
  const names = fields.map(({ name }) => name);
  const bad = fields.find(({ text }) => !text.includes(':'));
  if (bad) return refuse('InvalidParameterValue', `Illegal header '${bad.text}'.`);
  if (names.includes('')) return refuse('InvalidParameterValue', 'Empty header names are illegal.');
  for (const required of ['From', 'To']) {
    if (!names.includes(required.toLowerCase())) {
      return refuse('InvalidParameterValue', `Missing required header '${required}'.`);
    }
  }
  const twice = fields.find(({ name }, index) => SINGLE_HEADERS.has(name) && names.indexOf(name) < index);
  return twice && refuse('InvalidParameterValue', `Duplicate header '${twice.text.split(':', 1)[0]}'.`);
}

function checkRecipients({ recipients }: Checked): Refusal | undefined {
  if (recipients.length > MAX_RECIPIENTS) {
    return refuse('InvalidParameterValue', `Recipient count exceeds ${MAX_RECIPIENTS}.`);
  }
  if (recipients.length === 0 || recipients.some((address) => !/.@./.test(address))) {
    return refuse('InvalidParameterValue', "Missing final '@domain'");
  }
  if (recipients.some((address) => /[\s\p{Cc}]/u.test(address))) {
    return refuse('InvalidParameterValue', 'Local address contains control or whitespace');
  }
  return undefined;
}

function checkIdentities({ submission, fields, recipients, account }: Checked): Refusal | undefined {
  const senders = [...(submission.source ? [submission.source] : []), ...addresses(fields, 'from')];
  const asked = account.sandbox ? [...senders, ...recipients] : senders;
  const failed = [...new Set(asked.filter((address) => !isVerified(address, account)))];
  if (failed.length === 0) return undefined;
  const where = `in region ${account.region.toUpperCase()}: ${failed.join(', ')}`;
  return refuse('MessageRejected', `Email address is not verified. The following identities failed the check ${where}`);
}

function isVerified(address: string, account: Account): boolean {
  const asked = address.toLowerCase();
  return account.verified.some((identity) => {
    const known = identity.toLowerCase();
    return asked === known || asked.endsWith(`@${known}`) || asked.endsWith(`.${known}`);
  });
}
