#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Some two hundred small files are stripped of their types and compiled; from the second start on they are only read.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digest', import.meta.url)));

<<<<<<< HEAD
/** Each verb is loaded only when it is called, so that none pays for another's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import('./commands/analyze.ts')).analyzeCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  read: async () => (await import('./commands/read.ts')).readCommand,
  make: async () => (await import('./commands/make.ts')).makeCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  issue: async () => (await import('./commands/issue.ts')).issueCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  cost: async () => (await import('./commands/cost.ts')).costCommand,
  simulate: async () => (await import('./commands/simulate.ts')).simulateCommand,
  subscribers: async () => (await import('./commands/subscribers.ts')).subscribersCommand,
};

const USAGE = `Usage: npm run -s digest -- VERB …
  analyze --jsonl                     articles in, analyses out, one JSON object a line
  read --jsonl                        pages and feeds in, articles and items out, one JSON object a line
  explain FILE|URL|- [--title T]      one article with its facts marked, and why each was found and ranked
  make FILE|URL|- --out DIR [--title T]
                                      one article to digest.json, email.html, email.txt, email.eml, source.txt
  verify DIR                          proves digest.json against source.txt
  sources check                       reads every source of cdk.json now and says what would be taken
  simulate [--subscribers N …]        rehearses a send over a simulated mail service, on a virtual clock
                                      (--rate R --kill P --throttle P --lost-events P --report FILE.html --json)
  cost [--subscribers N] [--rate R]   what an issue costs, from counted calls
  doctor [--stack NAME] [--prove-feedback] [--dns SERVER] [--json]
                                      what is right and what is not, before and after a deployment
  issue list | report ID [--count]    what became of the deployed newsletter's issues (ISSUES_TABLE says where)
  issue pause|resume|cancel|resend-missed ID
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
=======
const { callVerb } = await import('./call-verb.ts');
process.exitCode = await callVerb(process.argv.slice(2));
>>>>>>> main
