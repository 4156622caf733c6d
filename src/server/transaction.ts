/** Registers how to take back what is about to be written. */
export type UndoWith = (undo: () => void) => void;

/**
 * All or nothing: when the work fails at any service call, everything registered is taken back, newest
 * first, and the failure goes on to the caller. Register before writing, so that a write that failed
 * half-way is taken back too.
 */
export function transaction<T>(work: (undoWith: UndoWith) => T): T {
  const undos: (() => void)[] = [];
  try {
    const result = work((undo) => undos.push(undo));
    // Writes are queued by the platform: their failures must come now, not after the answer.
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    for (const undo of undos.reverse()) {
      try {
        undo();
      } catch (second) {
        console.error("could not take a change back", second);
      }
    }
    SpreadsheetApp.flush();
    throw error;
  }
}
