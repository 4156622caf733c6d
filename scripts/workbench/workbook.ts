import type { Platform } from "./platform";
import type { OpenOptions, Workbook } from "./workbook-interface";

export type * from "./workbook-interface";

/** Opens a spreadsheet in which the bundle runs. In Node use `openWorkbookInNode`, in a page `openWorkbookInPage`. */
export function openWorkbook(_options: OpenOptions, _platform: Platform): Workbook {
  throw new Error("workbench: the runtime is not finished");
}
