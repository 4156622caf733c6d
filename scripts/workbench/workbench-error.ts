/** A mistake of the person at the keyboard or of their machine: shown as one line, without a stack. */
export class WorkbenchError extends Error {}
