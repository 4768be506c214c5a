import { z } from 'zod';
import type { encodeNewsletter, encodeSending, encodeSources } from '../lambda/config.ts';
import { nearestName } from './settings/nearest-name.ts';
import {
  type Check,
  problemOfAddress,
  problemOfColor,
  problemOfCron,
  problemOfLang,
  problemOfLine,
  problemOfSourceUrl,
  problemOfStack,
  problemOfTimeZone,
} from './settings/problems.ts';

/** What the operator decides, from the `newsletter` block in cdk.json. */
export interface Settings {
  /** What readers see; travels to the functions. */
  readonly newsletter: Readonly<Parameters<typeof encodeNewsletter>[0]>;
  /** How issues are sent; travels to the functions. */
  readonly sending: Readonly<Parameters<typeof encodeSending>[0]>;
  /** Send functions side by side; one is good for fifty mails a second. */
  readonly senders: number;
  /** The feeds and pages that articles are taken from, beside the inbox. */
  readonly sources: Readonly<Parameters<typeof encodeSources>[0]>;
  /** EventBridge Scheduler cron, in the newsletter's time zone. */
  readonly schedule: string;
  /** create: the stack makes the sender's domain at SES; existing: it is there already. */
  readonly identity: 'create' | 'existing';
  /** The account is still in the SES sandbox: IAM then also asks for the recipients' identities. */
  readonly sandbox: boolean;
  /** No new issues. */
  readonly paused: boolean;
  /** The stack's name; another name is another newsletter with readers of its own. */
  readonly stack: string;
}

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

const text = (expected: string, problemOf: Check) =>
  z.string({ error: ({ input }) => missingOrWrong(input, expected) }).superRefine((value, context) => {
    const problem = problemOf(value);
    if (!problem) return;
    const advice = problem.endsWith('?') ? '' : `; write ${expected}`;
    context.addIssue({ code: 'custom', message: `${shown(value)} ${problem}${advice}` });
  });

const choice = <T extends string | boolean>(...values: readonly [T, T]) =>
  z.literal(values, { error: ({ input }) => missingOrWrong(input, values.map(shown).join(' or ')) });

const number = (expected: string, least: number, most: number) =>
  z.number({ error: ({ input }) => missingOrWrong(input, expected) }).superRefine((value, context) => {
    if (value >= least && value <= most) return;
    context.addIssue({
      code: 'custom',
      message: `${shown(value)} is not between ${least} and ${most}; write ${expected}`,
    });
  });

const color = (example: string) => text(`a colour such as "${example}"`, problemOfColor);

const ACCENT = { light: color('#0b5c4d'), dark: color('#7ad9c2') };

const CANARY = {
  share: number('a share such as 0.05; 0 is none', 0, 0.5),
  wait: number('minutes such as 30', 5, 1440),
};
/** The environment of a function holds 4 KB, and the newsletter's settings are in there too. */
const MAX_SOURCES_LENGTH = 2500;

/** A newsletter holds five articles; a source that brings more than ten at once is an archive. */
const ITEMS = { most: 10, default: 3 } as const;

const SOURCE_EXAMPLE = 'an address such as "https://example.com/feed.xml"';
const sourceUrl = text(SOURCE_EXAMPLE, problemOfSourceUrl);
const maxItems = z
  .int({ error: ({ input }) => missingOrWrong(input, `a whole number from 1 to ${ITEMS.most}`) })
  .min(1, `is less than 1; write a whole number from 1 to ${ITEMS.most}`)
  .max(ITEMS.most, `is more than ${ITEMS.most}; write a whole number from 1 to ${ITEMS.most}`)
  .default(ITEMS.default);
const SOURCE = { url: sourceUrl, maxItems };

const source = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  z.strictObject(SOURCE, { error: objectError(`${SOURCE_EXAMPLE}, or { "url": …, "maxItems": 3 }`, SOURCE) }),
);

const sources = z
  .array(source, { error: ({ input }) => missingOrWrong(input, `a list of ${SOURCE_EXAMPLE}`) })
  .superRefine((list, context) => {
    const urls = list.map(({ url }) => url);
    const twice = urls.find((url, i) => urls.indexOf(url) < i);
    if (twice) context.addIssue({ code: 'custom', message: `${shown(twice)} is there twice; remove one` });
    const { length } = JSON.stringify(list);
    if (length <= MAX_SOURCES_LENGTH) return;
    const message = `has ${length} characters, more than ${MAX_SOURCES_LENGTH}; remove some, or make a second newsletter`;
    context.addIssue({ code: 'custom', message });
  })
  .default([]);

const SETTINGS = {
  name: text('the name that readers see, such as "Verbatim"', problemOfLine(100)),
  from: text('the sender\'s bare address, such as "digest@example.com"', problemOfAddress),
  postalAddress: text('the postal address for the footer, which anti-spam laws ask for', problemOfLine(300)),
  accent: z.strictObject(ACCENT, {
    error: objectError('a pair such as { "light": "#0b5c4d", "dark": "#7ad9c2" }', ACCENT),
  }),
  lang: text('a language tag such as "en" or "de-AT"', problemOfLang),
  timeZone: text('an IANA name such as "Europe/Berlin"', problemOfTimeZone),
  schedule: text('cron(minutes hours day-of-month month day-of-week year), such as "cron(0 7 * * ? *)"', problemOfCron),
  sources,
  identity: choice('create', 'existing'),
  sandbox: choice(true, false).default(true),
  paused: choice(true, false).default(false),
  uncertain: choice('resend', 'hold').default('resend'),
  sendWindow: number('hours such as 6', 1, 240).default(6),
  senders: number('a number of functions such as 2', 2, 100).default(2),
  canary: z
    .strictObject(CANARY, { error: objectError('a pair such as { "share": 0.05, "wait": 30 }', CANARY) })
    .default({ share: 0.05, wait: 30 }),
  stack: text('a name such as "Verbatim"', problemOfStack).default('Verbatim'),
};

const BLOCK = z.strictObject(SETTINGS, {
  error: objectError('an object with the settings of docs/deploy.md', SETTINGS),
});

/** Checks the block; all that is wrong with it comes back at once, one line a setting. */
export function checkSettings(block: unknown): CheckedSettings {
  const result = BLOCK.safeParse(block);
  if (!result.success) return { ok: false, problems: result.error.issues.flatMap(lines) };
  const { schedule, sources, identity, sandbox, paused, stack, senders, uncertain, sendWindow, canary, ...newsletter } =
    result.data;
  const sending = { uncertain, sendWindow, canary };
  return { ok: true, settings: { newsletter, sources, sending, senders, schedule, identity, sandbox, paused, stack } };
}

const lines = ({ path, message }: z.core.$ZodIssue): readonly string[] =>
  message.split('\n').map((line) => `${['newsletter', ...path].join('.')}: ${line}`);

/** For a block that is none, and for names in it that nobody knows: one line each. */
function objectError(expected: string, shape: Readonly<Record<string, unknown>>) {
  const known = Object.keys(shape);
  return (issue: z.core.$ZodRawIssue): string => {
    if (issue.code !== 'unrecognized_keys') return missingOrWrong(issue.input, expected);
    return (issue.keys as readonly string[])
      .map((key) => `${shown(key)} is not a setting; ${advice(key, known)}`)
      .join('\n');
  };
}

function advice(key: string, known: readonly string[]): string {
  const meant = nearestName(key, known);
  return meant ? `did you mean "${meant}"?` : `remove it (there are ${known.join(', ')})`;
}

const missingOrWrong = (input: unknown, expected: string): string =>
  input === undefined ? `is not set; write ${expected}` : `${shown(input)} is not possible here; write ${expected}`;

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}
