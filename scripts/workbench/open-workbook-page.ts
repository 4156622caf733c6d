import "./group-by-polyfill";
import type { Engine } from "./platform";
import { compileScriptInFrame } from "./script-world-frame";
import { type OpenOptions, openWorkbook, type Workbook } from "./workbook";

/** `openWorkbook` with the engine's script of the page (global `o_spreadsheet`) and worlds made of hidden frames. */
export function openWorkbookInPage(options: OpenOptions): Workbook {
  const engine = (globalThis as unknown as { o_spreadsheet?: Engine }).o_spreadsheet;
  if (!engine) throw new Error("workbench: load the engine's script (global o_spreadsheet) before opening a workbook");
  return openWorkbook(options, { engine, compileScript: compileScriptInFrame });
}
