import { z } from 'zod';
import type { encodeNewsletter, encodeSending, encodeSources } from '../lambda/config.ts';
import { subscriberId } from '../lambda/subscribers/new-subscriber.ts';
import { contradictions } from './settings/contradictions.ts';
import { block } from './settings/fields.ts';
import { MAIL_SETTINGS } from './settings/mail-settings.ts';
import { NEWSLETTER_SETTINGS } from './settings/newsletter-settings.ts';
import { OPERATION_SETTINGS } from './settings/operation-settings.ts';
import { SENDER_SETTINGS, SENDING_SETTINGS } from './settings/sending-settings.ts';
import { SOURCE_SETTINGS } from './settings/source-settings.ts';
import { blockOfStage, PRODUCTION, problemOfStage, RECIPIENTS, STAGES } from './settings/stages.ts';
import { WEB_SETTINGS } from './settings/web-settings.ts';

const NEWSLETTER = z.object(NEWSLETTER_SETTINGS);
const SENDING = z.object(SENDING_SETTINGS);

/** Every setting, in the order in which docs/settings.md tells of them. */
export const SETTINGS = {
  ...NEWSLETTER_SETTINGS,
  ...SOURCE_SETTINGS,
  ...OPERATION_SETTINGS,
  ...MAIL_SETTINGS,
  ...WEB_SETTINGS,
  ...SENDING_SETTINGS,
  ...SENDER_SETTINGS,
  stages: STAGES,
};

const EXPECTED = 'an object with the settings of docs/settings.md';
const BLOCK = block(EXPECTED, SETTINGS);
const { stages: _, ...OF_A_STAGE } = { ...SETTINGS, recipients: RECIPIENTS };
const STAGE_BLOCK = block(EXPECTED, OF_A_STAGE);

type Checked = z.output<typeof BLOCK>;

/** What the operator decides, from the `newsletter` block in cdk.json; docs/settings.md tells of each. */
export interface Settings
  extends Readonly<
    Pick<Checked, keyof typeof MAIL_SETTINGS | keyof typeof OPERATION_SETTINGS | keyof typeof WEB_SETTINGS | 'senders'>
  > {
  /** What readers see; travels to the functions. */
  readonly newsletter: Readonly<Parameters<typeof encodeNewsletter>[0]>;
  /** How issues are sent; travels to the functions. */
  readonly sending: Readonly<Parameters<typeof encodeSending>[0]>;
  /** The feeds and pages that articles are taken from, beside the inbox. */
  readonly sources: Readonly<Parameters<typeof encodeSources>[0]>;
  /** "production", or one of `stages`. */
  readonly stage: string;
  /** The only addresses that this stage may mail; undefined: everybody. */
  readonly recipients: readonly string[] | undefined;
}

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the block with all its stages; all that is wrong with it comes back at once, one line a setting. */
export function checkSettings(input: unknown, stage: string = PRODUCTION): CheckedSettings {
  const result = BLOCK.safeParse(input);
  const problems = result.success ? contradictory(result.data) : result.error.issues.flatMap(linesIn(['newsletter']));
  const stages = Object.entries(stagesOf(input));
  const checked = stages.map(([name, own]) => [name, checkStage(name, own, input as Block)] as const);
  for (const [, one] of checked) if (!one.ok) problems.push(...one.problems);
  const unknown = stage === PRODUCTION ? undefined : problemOfStage(stage, Object.keys(Object.fromEntries(stages)));
  if (unknown) problems.push(unknown);
  if (problems.length > 0 || !result.success) return { ok: false, problems };
  const wanted = checked.find(([name]) => name === stage)?.[1];
  return wanted ?? { ok: true, settings: arrange(result.data, PRODUCTION) };
}

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Those that can be looked into; what is wrong with the others is said of the whole. */
function stagesOf(input: unknown): Readonly<Record<string, Block>> {
  const stages = isBlock(input) && isBlock(input.stages) ? input.stages : {};
  return Object.fromEntries(Object.entries(stages).filter((entry): entry is [string, Block] => isBlock(entry[1])));
}

/** What it inherits has been checked; only what it says itself can be wrong here. */
function checkStage(name: string, own: Block, base: Block): CheckedSettings {
  const result = STAGE_BLOCK.safeParse(blockOfStage(base, own, SETTINGS));
  const place = ['newsletter', 'stages', name];
  if (!result.success) {
    const issues = result.error.issues.filter(({ path: [first] }) => first === undefined || String(first) in own);
    return { ok: false, problems: issues.flatMap(linesIn(place)) };
  }
  const problems = contradictory(result.data, place);
  if (problems.length > 0) return { ok: false, problems };
  const { recipients } = result.data;
  const { sending, ...settings } = arrange({ ...result.data, stack: `${result.data.stack}-${name}` }, name);
  if (recipients === 'everybody') return { ok: true, settings: { ...settings, sending } };
  const listed = { ...sending, recipients: recipients.map(subscriberId) };
  return { ok: true, settings: { ...settings, sending: listed, recipients } };
}

function arrange(data: Omit<Checked, 'stages'>, stage: string): Settings {
  const {
    schedule,
    paused,
    alarmEmail,
    runbook,
    stack,
    identity,
    sandbox,
    mailFrom,
    hostedZone,
    dmarc,
    domain,
    senders,
  } = data;
  return {
    newsletter: NEWSLETTER.parse(data),
    sending: SENDING.parse(data),
    sources: data.sources,
    ...{ schedule, paused, alarmEmail, runbook, stack, stage, recipients: undefined },
    ...{ identity, sandbox, mailFrom, hostedZone, dmarc, domain, senders },
  };
}

const contradictory = (
  data: Parameters<typeof contradictions>[0],
  place: readonly string[] = ['newsletter'],
): string[] => contradictions(data).map(({ setting, message }) => `${[...place, setting].join('.')}: ${message}`);

const linesIn =
  (place: readonly string[]) =>
  ({ path, message }: z.core.$ZodIssue): readonly string[] =>
    message.split('\n').map((line) => `${[...place, ...path].join('.')}: ${line}`);
