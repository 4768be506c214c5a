#!/usr/bin/env node
import { analyzeCommand } from './commands/analyze.ts';

const commands: Record<string, (args: readonly string[]) => Promise<number>> = { analyze: analyzeCommand };

const [verb = '', ...args] = process.argv.slice(2);
const command = commands[verb];
if (!command) {
  console.error(`Cannot run "${verb}": no such verb; use one of: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
} else process.exitCode = await command(args);
