#!/usr/bin/env node
import type { Command } from './commands/command.ts';

/** Each verb is loaded only when it is called, so that none pays for another's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import('./commands/analyze.ts')).analyzeCommand,
  read: async () => (await import('./commands/read.ts')).readCommand,
  make: async () => (await import('./commands/make.ts')).makeCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  subscribers: async () => (await import('./commands/subscribers.ts')).subscribersCommand,
};

const USAGE = `Usage: npm run -s digest -- VERB …
  analyze --jsonl                     articles in, analyses out, one JSON object a line
  read --jsonl                        pages and feeds in, articles and items out, one JSON object a line
  make FILE|URL|- --out DIR [--title T]  one article to digest.json, email.html, email.txt, email.eml, source.txt
  verify DIR                          proves digest.json against source.txt
  sources check                       reads every source of cdk.json now and says what would be taken
  subscribers add ADDRESS…            adds readers to the deployed newsletter (SUBSCRIBERS_TABLE says where)`;

const [verb = '', ...args] = process.argv.slice(2);
const load = COMMANDS[verb];
if (load) process.exitCode = await run(await load());
else {
  console.error(verb ? `Cannot run "${verb}": there is no such verb.\n${USAGE}` : USAGE);
  process.exitCode = 2;
}

/** What goes wrong is told in one line, without a stack: the message says what to do. */
async function run(command: Command): Promise<number> {
  try {
    return await command(args);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}
