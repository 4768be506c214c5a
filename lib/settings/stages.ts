import { z } from 'zod';
import { normalizeAddress } from '../../lambda/subscribers/normalize-address.ts';
import { nearestName } from './nearest-name.ts';
import { missingOrWrong, shown } from './wording.ts';

/** The stage that is deployed when none is named: the real readers. */
export const PRODUCTION = 'production';

/** More people are readers, not testers; and their ids travel in a function's environment of 4 KB. */
const MOST_RECIPIENTS = 20;

/** A stage mails nobody and makes no issue by itself until it says so. The domain is production's to make. */
const DEFAULTS = { paused: true, identity: 'existing', recipients: [] } as const;

/** What belongs to one stack of an account only. */
const NOT_INHERITED = ['stages', 'domain', 'hostedZone', 'mailFrom'];

const EXPECTED = 'a list of addresses such as ["you@example.org"], or "everybody"';

const address = z.string({ error: ({ input }) => missingOrWrong(input, 'an address') }).transform((value, context) => {
  const normal = normalizeAddress(value);
  if ('address' in normal) return normal.address;
  context.addIssue({ code: 'custom', message: `${shown(value)} is not an e-mail address: ${normal.problem}` });
  return z.NEVER;
});

const LIST = z.array(address, { error: ({ input }) => missingOrWrong(input, EXPECTED) }).max(MOST_RECIPIENTS, {
  error: ({ input }) =>
    `has ${(input as readonly unknown[]).length} addresses, more than ${MOST_RECIPIENTS}; a stage is for trying, not for readers`,
});

/** Not a union, which would only say that neither fits. */
export const RECIPIENTS = z
  .unknown()
  .transform((value, context): 'everybody' | readonly string[] => {
    if (value === 'everybody') return value;
    const list = LIST.safeParse(value);
    if (list.success) return list.data;
    for (const { path, message } of list.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  })
  .meta({
    description: 'in a stage only: the readers of its own table who are mailed at all, or `everybody`',
    example: ['you@example.org'],
  });

const NAME = /^[a-z][a-z\d]{0,19}$/;

export const STAGES = z
  .record(z.string(), z.looseObject({}, { error: ({ input }) => missingOrWrong(input, 'settings of that stage') }), {
    error: ({ input }) =>
      missingOrWrong(input, 'stages by name, such as { "dev": { "recipients": ["you@example.org"] } }'),
  })
  .superRefine((stages, context) => {
    for (const name of Object.keys(stages).filter((one) => !NAME.test(one) || one === PRODUCTION)) {
      const message = `${shown(name)} is not a stage name; write lower-case letters such as "dev" (${PRODUCTION} is what cdk.json says without a stage)`;
      context.addIssue({ code: 'custom', message });
    }
  })
  .default({})
  .meta({
    description:
      'stacks beside production, each with readers of its own, deployed by `-c stage=NAME` as `<stack>-NAME`; each overrides settings. See [deploy.md](deploy.md#a-stage-beside-production)',
    example: { dev: { recipients: ['you@example.org'] } },
  });

type Block = Readonly<Record<string, unknown>>;

/** The settings of a stage: production's, but for what it says itself. @param known what production may say */
export function blockOfStage(block: Block, own: Block, known: Block): Block {
  const inherited = Object.entries(block).filter(([name]) => name in known && !NOT_INHERITED.includes(name));
  return { ...Object.fromEntries(inherited), ...DEFAULTS, ...own };
}

/** What is wrong with the name of a stage that somebody wants to deploy. */
export function problemOfStage(stage: string, known: readonly string[]): string | undefined {
  if (known.includes(stage)) return undefined;
  const meant = nearestName(stage, known);
  const advice = meant
    ? `did you mean "${meant}"?`
    : `add newsletter.stages.${stage} to cdk.json, or leave -c stage out`;
  return `stage: ${shown(stage)} is not in newsletter.stages; ${advice}`;
}
