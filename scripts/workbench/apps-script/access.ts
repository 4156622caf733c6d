import type { AuthModeName } from "../workbook-interface";
import { Exception } from "./exception";

const SCOPE = "https://www.googleapis.com/auth/";
const CURRENT_SHEET = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const CONTAINER_UI = [`${SCOPE}script.container.ui`];

/** What a call needs: which modes allow it, and one of which scopes. */
interface Need {
  readonly modes: readonly AuthModeName[];
  readonly scopes?: readonly string[];
}

const ANYWHERE: Need = { modes: ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] };
const NOT_UNENABLED: Need = { modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"] };
const READ: Need = { modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"], scopes: CURRENT_SHEET };
const WRITE: Need = { modes: ["LIMITED", "FULL"], scopes: CURRENT_SHEET };
const MENU: Need = { modes: ["NONE", "LIMITED", "FULL"] };
const DIALOG: Need = { modes: ["FULL"], scopes: CONTAINER_UI };

/** Methods of document classes that look at the sheet without changing it. */
const READING = /^(get|is|has|can|offset$|find$|copy$|build$)/;
const BUILDERS = /Builder$/;
const ANY_CLASS = new Set(["Logger", "console", "Utilities", "ScriptApp", "Session", "User", "Charts"]);
const NON_USER_DATA = new Set(["HtmlService", "HtmlOutput", "CacheService", "Cache", "LockService", "Lock"]);
const PROPERTIES = new Set(["PropertiesService", "Properties"]);
const MENUS = new Set(["createMenu", "createAddonMenu"]);

/**
 * The table of authorization modes (apps-script.md §3.1) for one call.
 *
 * @throws {Exception} the platform's sentence, when mode or scopes do not allow the call
 */
export function checkAccess(
  mode: AuthModeName,
  scopes: readonly string[] | undefined,
  className: string,
  method: string,
): void {
  const need = needOf(className, method);
  const call = `${className}.${method}`;
  if (!need.modes.includes(mode)) {
    // The platform names a refused change of the document by its method alone.
    if (mode === "CUSTOM_FUNCTION" && need === WRITE)
      throw new Exception(`You do not have permission to call ${method}`);
    throw new Exception(`You do not have permission to call ${call}.${need === DIALOG ? required(need) : ""}`);
  }
  // Without `oauthScopes` the platform finds out by itself which scopes a script needs.
  if (need.scopes && scopes && !need.scopes.some((scope) => scopes.includes(scope))) {
    throw new Exception(`Specified permissions are not sufficient to call ${call}.${required(need)}`);
  }
}

function needOf(className: string, method: string): Need {
  if (ANY_CLASS.has(className)) return ANYWHERE;
  if (NON_USER_DATA.has(className) || PROPERTIES.has(className)) return NOT_UNENABLED;
  if (className === "Menu") return MENU;
  if (className === "Ui") return MENUS.has(method) ? MENU : DIALOG;
  if (className === "PromptResponse") return DIALOG;
  if (className === "SpreadsheetApp") {
    // A menu is added through the Ui, so getting hold of it is allowed wherever menus are.
    if (method === "getUi") return MENU;
    return /^(get|new)/.test(method) ? READ : WRITE;
  }
  if (BUILDERS.test(className)) return READ;
  return READING.test(method) ? READ : WRITE;
}

function required(need: Need): string {
  return need.scopes ? ` Required permissions: ${need.scopes.slice(0, 2).join(" || ")}` : "";
}
