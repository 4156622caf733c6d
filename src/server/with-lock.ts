import { KpiError } from "../core/kpi-error";

/** How long one person waits for another's write to finish. */
const PATIENCE = 10_000;

/** Runs work that reads and then writes, so that two people do not take the same row. */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  // There is no document lock where the script is bound to no document.
  if (lock && !lock.tryLock(PATIENCE)) throw new KpiError("workbook_is_busy");
  try {
    return work();
  } finally {
    try {
      if (lock) lock.releaseLock();
    } catch (error) {
      // The platform frees the lock at the end of the run; what was written stands.
      console.warn("the lock was not released", error);
    }
  }
}
