import { AuthMode } from "./enums";
import { Service } from "./service";

/** The script itself. */
export class ScriptApp extends Service {
  readonly className = "ScriptApp";
  override readonly constants = { AuthMode };

  getScriptId(): string {
    return "workbench-script";
  }
}
