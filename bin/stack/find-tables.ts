import { WIRES } from '../../lambda/config.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { TABLE_OUTPUTS } from '../../lib/table-outputs.ts';
import { readOutputs } from './read-outputs.ts';

type TableWire = keyof typeof TABLE_OUTPUTS;

export interface Whereabouts {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As the operator named it; without, the one of cdk.json. */
  readonly stack?: string | undefined;
}

/** The names of the deployed newsletter's tables: from the environment, and where that is silent, from the stack's outputs. */
export async function findTables<W extends TableWire>(
  wires: readonly W[],
  { env, stack }: Whereabouts,
): Promise<Readonly<Record<W, string>>> {
  const isSet = (wire: W) => Boolean(env[WIRES[wire]]);
  const set = wires.filter(isSet);
  if (stack && set.length > 0)
    console.error(`${set.map((wire) => WIRES[wire]).join(', ')} in the environment counts, not --stack ${stack}`);
  const outputs: Readonly<Record<string, string>> =
    set.length === wires.length ? {} : await readOutputs(stack ?? readSettings().stack, hintOf(wires));
  const entries = wires.map((wire) => [wire, env[WIRES[wire]] || outputs[TABLE_OUTPUTS[wire]]] as const);
  const missing = entries.filter(([, table]) => !table).map(([wire]) => TABLE_OUTPUTS[wire]);
  if (missing.length > 0)
    throw new Error(
      `Cannot find the tables: the stack has no output ${missing.join(', ')}; deploy it again, or name another with --stack`,
    );
  return Object.fromEntries(entries) as Readonly<Record<W, string>>;
}

const hintOf = (wires: readonly TableWire[]) => `set ${wires.map((wire) => WIRES[wire]).join(', ')}`;
