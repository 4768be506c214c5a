import { parseArgs } from 'node:util';
import { readNewsletter } from '../../lib/settings/read-newsletter.ts';
import { sendersFor } from '../simulate/scenario.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Command } from './command.ts';

const OPTIONS = { subscribers: { type: 'string', default: '10000' }, rate: { type: 'string', default: '50' } } as const;

/** More are not counted one by one: beyond this each reader costs the same. */
const COUNTED = 50_000;

/** `cost`: what one issue costs, from the calls counted in a rehearsal without faults, by the prices of us-east-1. */
export const costCommand: Command = async (args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const [wanted, rate] = [Number(values.subscribers), Number(values.rate)];
  if (!(wanted >= 1) || !(rate > 0))
    throw new Error('Cannot tell the cost: give numbers; call it as: cost [--subscribers N] [--rate R]');
  const subscribers = Math.min(COUNTED, Math.round(wanted));
  const sending = { uncertain: 'resend', sendWindow: 6, canary: { share: 0.05, wait: 30 } } as const;
  const faults = { kill: 0, throttle: 0, drop: 0, lostEvents: 0 };
  const scenario = { subscribers, rate, quota: 1e9, seed: 1, senders: sendersFor(rate), sending, ...faults };
  const { usd, overheadPercent } = await simulate({ scenario, newsletter: readNewsletter() });
  const scale = wanted / subscribers;
  for (const [name, dollars] of Object.entries(usd))
    console.log(`${(NAMES[name] ?? name).padEnd(34)}${money(dollars * scale)}`);
  console.log(`${overheadPercent} % on top of SES, free tiers left out`);
  return 0;
};

const NAMES: Readonly<Record<string, string>> = {
  mails: 'SES, mails',
  tableWrites: 'DynamoDB, writes',
  tableReads: 'DynamoDB, reads',
  queueRequests: 'SQS, requests',
  topicMessages: 'SNS, events',
  functionCalls: 'Lambda, calls',
  gigabyteSeconds: 'Lambda, time',
};

const money = (dollars: number): string => `$${dollars.toFixed(4)}`.padStart(12);
