import "./group-by-polyfill";
import * as engine from "@odoo/o-spreadsheet";
import { compileScriptInNode } from "./script-world-node";
import { type OpenOptions, openWorkbook, type Workbook } from "./workbook";

export type * from "./workbook-interface";

/** `openWorkbook` with the engine's module and worlds made by `node:vm`. */
export function openWorkbookInNode(options: OpenOptions): Workbook {
  return openWorkbook(options, { engine, compileScript: compileScriptInNode });
}
