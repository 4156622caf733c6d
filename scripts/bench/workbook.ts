import { readdirSync, readFileSync } from "node:fs";
import { templates } from "../../src/templates/all";
import { openWorkbookInNode, type Workbook } from "../workbench/open-workbook-node";

/** Service calls that inserting one sheet may cost. */
const CALLS_A_SHEET = 60;

function open(): Workbook {
  return openWorkbookInNode({
    bundle: readFileSync("dist/Code.js", "utf8"),
    manifest: JSON.parse(readFileSync("dist/appsscript.json", "utf8")),
    files: Object.fromEntries(
      readdirSync("dist")
        .filter((name) => name.endsWith(".html"))
        .map((name) => [name.slice(0, -5), readFileSync(`dist/${name}`, "utf8")]),
    ),
  });
}

/** Executions of a scorecard that recalculates, and service calls and executions of every template. */
export async function benchWorkbook(): Promise<void> {
  const book = open();
  const sheet = book.sheets[0]!;
  const cells: [string, string][] = ["KPI", "Weight", "Target", "Actual"].map((header, i) => [`${"ABCD"[i]}1`, header]);
  for (let row = 2; row <= 13; row += 1) {
    cells.push([`A${row}`, `KPI ${row}`], [`B${row}`, "5"], [`C${row}`, "100"], [`D${row}`, "90"]);
  }
  for (const [cell, text] of [...cells, ["F1", "=KPI_SCORECARD(A1:D13)"] as const]) book.type(sheet, cell, text);
  book.executions.reset();
  book.type(sheet, "D5", "101");
  console.log("Executions");
  console.log(`  a scorecard of 12 rows after an edit: ${book.executions.total}`);
  console.log(`Templates (service calls a sheet, bar ${CALLS_A_SHEET}; executions when recalculated)`);
  for (const { id } of templates()) {
    const one = open();
    one.calls.reset();
    const payload = { id, language: "en", stage: "growth", months: 12, sampleData: true, firstDay: "2026-01-01" };
    const reply = (await one.callFromSidebar("rpc", ["insertTemplate", payload])) as {
      ok: boolean;
      value: string[];
      message: string;
    };
    if (!reply.ok) {
      console.log(`  ${id.padEnd(20)} failed: ${reply.message}`);
      continue;
    }
    const calls = one.calls.total;
    one.executions.reset();
    one.recalculate();
    const each = calls / reply.value.length;
    console.log(
      `  ${id.padEnd(20)} ${reply.value.length} sheets, ${calls} calls: ${each.toFixed(1)} a sheet${each > CALLS_A_SHEET ? " OVER" : ""}; ${one.executions.total} executions`,
    );
  }
}
