import { styleText } from 'node:util';
import type { Finding, Level } from './finding.ts';
import type { Need } from './place.ts';
import type { Checked } from './run-checks.ts';

export interface Paper {
  readonly isColoured: boolean;
}

const FORMATS = { ok: 'green', warning: 'yellow', problem: 'red' } as const;
const WIDTH = Math.max(...Object.keys(FORMATS).map((level) => level.length));
const NAME_WIDTH = 9;
const INDENT = ' '.repeat(WIDTH + 2 + NAME_WIDTH + 2);

/** Why a check had nothing to look at, and when it will. */
const REASONS: Readonly<Record<Need, string>> = {
  settings: 'once the settings can be read',
  account: 'once AWS can be asked',
  stack: 'once CloudFormation says where the parts of the stack are',
  deployment: 'once the stack is deployed',
};

/** The report: a line each, what to do below it; at the end what was not looked at, and the sum. */
export function showChecks(checked: readonly Checked[], { isColoured }: Paper): string {
  const paint = (level: Level, text: string) =>
    isColoured ? styleText(FORMATS[level], text, { validateStream: false }) : text;
  const dim = (text: string) => (isColoured ? styleText('dim', text, { validateStream: false }) : text);
  const line = (name: string, { level, text, todo, details = [] }: Finding) => [
    `${paint(level, level.padEnd(WIDTH))}  ${name.padEnd(NAME_WIDTH)}  ${printable(text)}`,
    ...details.map((detail) => `${INDENT}${dim(printable(detail))}`),
    ...(todo ? [`${INDENT}→ ${printable(todo)}`] : []),
  ];
  const lines = checked.flatMap((one) =>
    'findings' in one ? one.findings.flatMap((each) => line(one.name, each)) : [],
  );
  return [...lines, ...laterLines(checked).map((text) => dim(text)), '', sumLine(checked)].join('\n');
}

function laterLines(checked: readonly Checked[]): readonly string[] {
  const needs = Object.keys(REASONS) as Need[];
  return needs.flatMap((need) => {
    const names = checked.flatMap((one) => ('missing' in one && one.missing === need ? [one.name] : []));
    return names.length > 0 ? [`${'later'.padEnd(WIDTH)}  ${names.join(', ')}: ${REASONS[need]}`] : [];
  });
}

function sumLine(checked: readonly Checked[]): string {
  const levels = checked.flatMap((one) => ('findings' in one ? one.findings.map(({ level }) => level) : []));
  const count = (wanted: Level, name: string) => {
    const found = levels.filter((level) => level === wanted).length;
    return `${found === 0 ? 'no' : found} ${name}${found === 1 ? '' : 's'}`;
  };
  return `${count('problem', 'problem')}, ${count('warning', 'warning')}`;
}

/** Names and texts come from the DNS and from the web: they could carry a terminal's own commands. */
const printable = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
