/** What names an account, a profile or an emulator of the operator's: nothing of it may reach a rehearsal. */
const OWN = /^(?:AWS|CDK|LOCALSTACK|MINISTACK)_/;

/** The operator's environment, but for what would lead a program to their account. */
export const strangerEnvironment = (own: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(own).filter(([name]) => !OWN.test(name)));
