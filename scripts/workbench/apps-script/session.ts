import { Service } from "./service";
import { User } from "./user";

/** Who is at the keyboard, as far as a script may know. */
export class Session extends Service {
  readonly className = "Session";

  getActiveUserLocale(): string {
    return this.execution.runtime.userLocale;
  }
  getScriptTimeZone(): string {
    return this.execution.runtime.scriptTimeZone;
  }
  getActiveUser(): User {
    return new User(this.execution);
  }
  getEffectiveUser(): User {
    return new User(this.execution);
  }
  getTemporaryActiveUserKey(): string {
    return "workbench-user";
  }
}
