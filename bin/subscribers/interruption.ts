/** Aborted by the first Ctrl-C; a second one ends the process at once, as always. `release` gives the signals back. */
export function interruption(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
    release();
  };
  const release = () => {
    process.off('SIGINT', abort);
    process.off('SIGTERM', abort);
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return { signal: controller.signal, release };
}
