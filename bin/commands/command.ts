/** A verb of the command line: its arguments in, its exit status out. 0: done; 1: done, with findings; 2: not done. */
export type Command = (args: readonly string[]) => Promise<number>;
