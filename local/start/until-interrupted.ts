/** Resolves at Ctrl-C, or when the process is asked to end. A second Ctrl-C ends it at once, as always. */
export const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
