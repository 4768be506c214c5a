import type { Consent, Subscriber, SubscriberChange, SubscriberStatus } from '../../lambda/model/subscriber.ts';
import {
  askAgain,
  comeBack,
  confirm,
  endMove,
  erase,
  leave,
  lift,
  moveAway,
  pause,
  resume,
  suppress,
  tellWhy,
} from '../../lambda/subscribers/transitions.ts';

const AT = '2026-11-22T07:00:00.000Z';

export const CONSENT: Consent = { at: AT, source: 'form', wording: 'Yes, write to me.' };

const LIFTING = { at: AT, by: 'the operator', because: 'the mailbox is back', was: 'bounced' } as const;

export const STARTS = ['pending', 'active', 'left', 'suppressed'] as const;

export interface Step {
  readonly name: string;
  readonly change: (row: Subscriber) => SubscriberChange;
  /** Where it leads; from any other status it does nothing. */
  readonly ends: Readonly<Partial<Record<SubscriberStatus, SubscriberStatus>>>;
}

/** The life of a subscriber, as docs/readers.md tells it. */
export const LIFE: readonly Step[] = [
  {
    name: 'signing up again',
    change: (row) => askAgain(row, { at: AT, consent: CONSENT, token: 'new', address: row.address }),
    ends: { pending: 'pending', active: 'active', left: 'pending' },
  },
  { name: 'confirming', change: (row) => confirm(row, AT), ends: { pending: 'active' } },
  { name: 'leaving', change: () => leave(AT), ends: { pending: 'left', active: 'left' } },
  { name: 'telling why', change: () => tellWhy('too often'), ends: { left: 'left' } },
  { name: 'coming back', change: () => comeBack(CONSENT), ends: { left: 'active' } },
  { name: 'pausing', change: () => pause('2026-12-24T00:00:00.000Z'), ends: { active: 'active' } },
  { name: 'resuming', change: () => resume(), ends: { active: 'active' } },
  { name: 'moving away', change: () => moveAway('b', AT), ends: { pending: 'left', active: 'left', left: 'left' } },
  { name: 'ending a move that nobody asked for', change: () => endMove('b'), ends: {} },
  {
    name: 'bouncing or complaining',
    change: () => suppress(AT, 'bounced'),
    ends: { pending: 'suppressed', active: 'suppressed', left: 'suppressed' },
  },
  { name: 'being lifted to active', change: () => lift('active', LIFTING), ends: { suppressed: 'active' } },
  { name: 'being lifted to left', change: () => lift('left', LIFTING), ends: { suppressed: 'left' } },
  {
    name: 'being erased',
    change: ({ status }) => erase(AT, status),
    ends: { pending: 'left', active: 'left', left: 'left', suppressed: 'suppressed' },
  },
];
