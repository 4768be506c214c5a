import type { z } from 'zod';
import { SETTINGS } from '../settings.ts';
import { RECIPIENTS } from './stages.ts';

interface Entry {
  readonly name: string;
  readonly description: string;
  /** Undefined for one that must be set. */
  readonly optional: { readonly default: unknown } | undefined;
  readonly example: unknown;
}

/** docs/settings.md, written from the settings themselves, so that it says what is checked. */
export function settingsPage(): string {
  const entries = Object.entries(SETTINGS).map(([name, setting]) => entryOf(name, setting));
  const { description } = RECIPIENTS.meta() ?? {};
  return [
    '# Settings',
    '',
    'The `newsletter` block of `cdk.json`. Every synth checks it and names all wrong values at once; a name that it does not know is refused.',
    'This page is written from the settings themselves: `npx vitest run test/lib/settings-page.test.ts -u`.',
    '',
    '| setting | what it is | without it |',
    '|---|---|---|',
    ...entries.map(rowOf),
    `| \`recipients\` | ${description} | nobody |`,
    '',
    '## All of them',
    '',
    '```jsonc',
    annotatedExample(entries),
    '```',
    '',
  ].join('\n');
}

function entryOf(name: string, setting: z.ZodType): Entry {
  const { description = '', example } = (setting.meta() ?? {}) as { description?: string; example?: unknown };
  const isOptional = setting.safeParse(undefined).success;
  const byDefault = isOptional ? setting.parse(undefined) : undefined;
  return {
    name,
    description,
    optional: isOptional ? { default: byDefault } : undefined,
    example: example ?? byDefault,
  };
}

const rowOf = ({ name, description, optional }: Entry): string =>
  `| \`${name}\` | ${description} | ${optional ? without(optional.default) : '**must be set**'} |`;

const without = (value: unknown): string => (value === undefined ? '–' : `\`${JSON.stringify(value)}\``);

/** Strict JSON but for its comments. */
function annotatedExample(entries: readonly Entry[]): string {
  const lines = entries.flatMap(({ name, description, example }, index) => [
    `  // ${plain(description)}`,
    `  ${JSON.stringify(name)}: ${spaced(example)}${index < entries.length - 1 ? ',' : ''}`,
  ]);
  return ['{', ...lines, '}'].join('\n');
}

/** JSON on one line, with blanks to read it by. */
const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

/** A link's words without its address. */
const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
