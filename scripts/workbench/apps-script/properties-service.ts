import { Properties } from "./properties";
import { Service } from "./service";

/** The three stores of properties. */
export class PropertiesService extends Service {
  readonly className = "PropertiesService";

  getDocumentProperties(): Properties {
    return new Properties(this.execution, "document");
  }
  getScriptProperties(): Properties {
    return new Properties(this.execution, "script");
  }
  getUserProperties(): Properties {
    return new Properties(this.execution, "user");
  }
}
