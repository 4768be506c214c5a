import type { Command } from './commands/command.ts';

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
  verify DIR                          proves digest.json against source.txt, and the mail against both
  sources check                       reads every source of cdk.json now and says what would be taken
  simulate [--subscribers N …]        rehearses a send over a simulated mail service, on a virtual clock
                                      (--rate R --kill P --throttle P --lost-events P --report FILE.html --json)
  doctor [--stage S] [--stack NAME] [--prove-feedback] [--dns SERVER] [--json]
                                      what is right and what is not, before and after a deployment
  cost [--subscribers N] [--per-month N] [--kb SIZE] [--plan none|essentials] [--free-tier] [--json]
                                      what an issue and a month cost, from counted calls
  issue list | report [ID] [--count]  what became of the deployed newsletter's issues
  issue pause|resume|cancel|resend-missed ID
  subscribers import FILE.csv|- --consent "where they agreed" [--dry-run]
                                      takes readers over from another system
  subscribers export [--status S]     everybody as CSV; list [--status S] and counts show them here
  subscribers add ADDRESS… --consent "where they agreed"
  subscribers find|leave|erase ADDRESS
  subscribers lift ADDRESS --because "why"
                                      ends a suppression
  subscribers restore [--from TABLE]  after a loss: brings rows back, and lets nobody come back who has left since
issue and subscribers work on the stack of cdk.json; --stack NAME names another, ISSUES_TABLE and the like win`;

/** What a user calls: runs the verb and answers with the exit code. What goes wrong is told in one line, without a stack. */
export async function callVerb([verb = '', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(verb)) {
    console.log(USAGE);
    return 0;
  }
  const load = COMMANDS[verb];
  if (!load) {
    console.error(verb ? `Cannot run "${verb}": there is no such verb.\n${USAGE}` : USAGE);
    return 2;
  }
  try {
    return await (await load())(args);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}
