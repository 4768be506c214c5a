import type { Command } from './command.ts';

/** Each loaded only when it is called. */
const ACTIONS: Readonly<Record<string, () => Promise<Command>>> = {
  add: async () => (await import('./subscribers-add.ts')).addCommand,
  import: async () => (await import('./subscribers-import.ts')).importCommand,
  export: async () => (await import('./subscribers-export.ts')).exportCommand,
  list: async () => (await import('./subscribers-list.ts')).listCommand,
  counts: async () => (await import('./subscribers-counts.ts')).countsCommand,
  find: async () => (await import('./subscribers-find.ts')).findCommand,
  leave: async () => (await import('./subscribers-leave.ts')).leaveCommand,
  lift: async () => (await import('./subscribers-lift.ts')).liftCommand,
  restore: async () => (await import('./subscribers-restore.ts')).restoreCommand,
  erase: async () => (await import('./subscribers-erase.ts')).eraseCommand,
};

/** `subscribers …`: the operator's side of the readers. Addresses are printed here, and nowhere else. */
export const subscribersCommand: Command = async ([action = '', ...args]) => {
  const load = ACTIONS[action];
  if (load) return (await load())(args);
  const state = action ? `there is no "subscribers ${action}"` : 'it is not said what to do';
  throw new Error(`Cannot work on subscribers: ${state}; give one of ${Object.keys(ACTIONS).join(', ')}`);
};
