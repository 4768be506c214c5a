import type { Subscriber } from '../../lambda/model/subscriber.ts';
import { writeRow } from './csv-cell.ts';

/** Names that `import` knows, so that what was exported can be read again. Without the tokens: whoever has one can end a subscription. */
const COLUMNS: readonly (readonly [name: string, cellOf: (row: Subscriber) => string | undefined])[] = [
  ['email', ({ address }) => address],
  ['status', ({ status }) => status],
  ['joined_at', ({ joinedAt }) => joinedAt],
  ['paused_until', ({ pausedUntil }) => pausedUntil],
  ['left_at', ({ leftAt }) => leftAt],
  ['suppressed_at', ({ suppressedAt }) => suppressedAt],
  ['reason', ({ reason }) => reason],
  ['consent_at', ({ consent }) => consent?.at],
  ['consent_source', ({ consent }) => consent?.source],
  ['consent_wording', ({ consent }) => consent?.wording],
  ['consent_asked_from', ({ consent }) => consent?.askedFrom],
  ['confirmed_at', ({ consent }) => consent?.confirmedAt],
];

export const exportHeader = (): string => writeRow(COLUMNS.map(([name]) => name));

export const exportRow = (row: Subscriber): string => writeRow(COLUMNS.map(([, cellOf]) => cellOf(row) ?? ''));
