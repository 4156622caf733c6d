/** Registers how to take back a step of a transaction. */
export type UndoWith = (undo: () => void) => void;
