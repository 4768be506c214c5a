import { encodeNewsletter, encodeSchedule, encodeSending, encodeSources, WIRES, type Wire } from '../lambda/config.ts';
import type { Newsletter, Sending } from '../lambda/model/settings.ts';
import type { TableName } from './create-tables.ts';

export interface StackValues {
  readonly bucket: string;
  readonly configurationSet: string;
  readonly baseUrl: string;
  readonly sendQueueUrl: string;
  readonly feedbackTopic: string;
  readonly feedbackQueueUrl: string;
  readonly newsletter: Newsletter;
}

/** Send functions side by side, as many as the event source runs. */
const SENDERS = '2';

/** The settings' own defaults. */
const SENDING: Sending = { uncertain: 'resend', sendWindow: 6, canary: { share: 0.05, wait: 30 } };

/** The environment that the stack gives its functions. */
export function stackWires({ newsletter, ...values }: StackValues): Readonly<Record<string, string>> {
  const tables: Readonly<Record<'subscribersTable' | 'deliveriesTable' | 'issuesTable', TableName>> = {
    subscribersTable: 'Subscribers',
    deliveriesTable: 'Deliveries',
    issuesTable: 'Issues',
  };
  // A wire that is new in the stack does not compile here until it has a value.
  const wired: Readonly<Record<Wire, string>> = {
    ...values,
    ...tables,
    newsletter: encodeNewsletter(newsletter),
    sources: encodeSources([]),
    senders: SENDERS,
    sending: encodeSending(SENDING),
    schedule: encodeSchedule(null),
    metrics: 'Verbatim',
  };
  return Object.fromEntries(Object.entries(wired).map(([wire, value]) => [WIRES[wire as Wire], value]));
}
