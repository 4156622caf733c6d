import { Exception } from "./exception";
import { Service } from "./service";

const SCOPE = "https://www.googleapis.com/auth/userinfo.email";

/** A person: an address for those who asked for it, blank in formulas. */
export class User extends Service {
  readonly className = "User";

  getEmail(): string {
    if (this.execution.mode !== "FULL") return "";
    const scopes = this.execution.runtime.manifest.oauthScopes;
    if (!scopes || scopes.includes(SCOPE)) return "person@example.com";
    throw new Exception(`You do not have permission to call Session.getActiveUser. Required permissions: ${SCOPE}`);
  }
}
