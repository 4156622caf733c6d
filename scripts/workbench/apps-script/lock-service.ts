import { Lock } from "./lock";
import { Service } from "./service";

/** The three locks. */
export class LockService extends Service {
  readonly className = "LockService";

  getDocumentLock(): Lock {
    return new Lock(this.execution, "document");
  }
  getScriptLock(): Lock {
    return new Lock(this.execution, "script");
  }
  getUserLock(): Lock {
    return new Lock(this.execution, "user");
  }
}
