import { Cache } from "./cache";
import { Service } from "./service";

/** The three caches. */
export class CacheService extends Service {
  readonly className = "CacheService";

  getDocumentCache(): Cache {
    return new Cache(this.execution, "document");
  }
  getScriptCache(): Cache {
    return new Cache(this.execution, "script");
  }
  getUserCache(): Cache {
    return new Cache(this.execution, "user");
  }
}
