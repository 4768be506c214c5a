/** Standard output for long lists: waits while whoever reads it is slower, and notices when nobody reads any more, as with "| head". */
export function openOutput() {
  // The write that fails hears of it too; without a listener the process would end with a stack.
  const ignore = () => {};
  process.stdout.on('error', ignore);
  return {
    /** False when nobody reads any more. */
    print: (text: string): Promise<boolean> =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve(true);
        process.stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
          if (error && error.code !== 'EPIPE') reject(error);
          else resolve(!error);
        });
      }),
    close: () => process.stdout.off('error', ignore),
  };
}
