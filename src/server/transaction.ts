/**
 * Runs work that either happens as a whole or leaves no trace: `work` registers how to take back each
 * step once that step is done; when something fails, they are taken back last first, and the failure
 * goes on to the caller. A step that cannot be taken back at once is tried again.
 */
export function transaction<T>(work: (undo: (step: () => void) => void) => T): T {
  const steps: (() => void)[] = [];
  try {
    return work((step) => steps.push(step));
  } catch (error) {
    for (const step of steps.reverse()) takeBack(step);
    throw error;
  }
}

const ATTEMPTS = 3;

/** What stays undone is logged, and the steps before it are taken back all the same. */
function takeBack(step: () => void): void {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      step();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) console.error("a step could not be taken back", error);
    }
  }
}
