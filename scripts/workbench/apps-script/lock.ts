import { want } from "./arguments";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

/** A lock between runs of the script. Runs never overlap here, so only `holdLock` of the workbook takes one away. */
export class Lock extends Service {
  readonly className = "Lock";

  constructor(
    execution: Execution,
    private readonly kind: string,
  ) {
    super(execution);
  }

  tryLock(milliseconds: unknown): boolean {
    const { locks } = this.execution.runtime;
    const wait = want.number(milliseconds, "Lock.tryLock");
    if (locks.others.has(this.kind)) {
      this.execution.runtime.sleep(wait);
      return false;
    }
    locks.mine.add(this.kind);
    return true;
  }
  waitLock(milliseconds: unknown): void {
    if (this.tryLock(milliseconds)) return;
    throw new Exception("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this.execution.runtime.locks.mine.has(this.kind);
  }
  releaseLock(): void {
    this.execution.runtime.locks.mine.delete(this.kind);
  }
}
