import type { Wire } from '../lambda/config.ts';

/** The stack's outputs in which the command line finds the tables that it works on. */
export const TABLE_OUTPUTS = {
  subscribersTable: 'SubscribersTable',
  deliveriesTable: 'DeliveriesTable',
  issuesTable: 'IssuesTable',
} as const satisfies Partial<Readonly<Record<Wire, string>>>;
