import { release } from '#strings/release.ts';

/** Exit codes of a process that a signal ended, as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Do work that leaves something behind when it stops half-way: what `undo` was given is done at the
 * end, the last first, whether the work ends well, fails, or is stopped by a signal.
 */
export async function withUndo<T>(
  work: (undo: (action: () => void) => void) => Promise<T>,
): Promise<T> {
  const actions: (() => void)[] = [];
  const undoAll = () => {
    for (const action of actions.splice(0).reverse()) action();
  };
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      undoAll();
      process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}${release.interrupted}\n`);
      process.exit(code);
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    return await work((action) => actions.push(action));
  } finally {
    undoAll();
    for (const remove of handlers) remove();
  }
}
