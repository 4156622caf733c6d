import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import type { PlanOptions } from "../../../src/templates/template";
import { openBuilt } from "../harness";

/** 2026-11-21: the months of a template end with October. */
const NOW = Date.UTC(2026, 10, 21);

type Choices = Pick<PlanOptions, "language" | "stage" | "months" | "sampleData" | "teams">;

export const CHOICES: Choices = { language: "en", stage: "growth", months: 12, sampleData: true };

/** A workbook in use: a sheet of a person's own, and one that has the title the template wants. */
export function openInUse(title: string, options: Parameters<typeof openBuilt>[0] = {}): Workbook {
  const book = openBuilt({ now: () => NOW, ...options });
  const [own] = book.sheets;
  book.type(own!, "A1", "'=mine");
  book.type(own!, "A2", "=1+1");
  book.select(own!, "A1");
  const saved = book.save();
  const renamed = JSON.parse(JSON.stringify(saved)) as { engine: { sheets: { name: string }[] } };
  renamed.engine.sheets[0]!.name = title;
  return openBuilt({ now: () => NOW, ...options, data: renamed as unknown as typeof saved });
}

export type Reply = { ok: true; value: string[] } | { ok: false; message: string };

export const insert = (book: Workbook, id: string, choices: Choices = CHOICES): Promise<Reply> =>
  book.callFromSidebar("rpc", ["insertTemplate", { id, ...choices, firstDay: "2025-11-01" }]) as Promise<Reply>;

/** The sheets inserted, or a failure that says why. */
export async function inserted(book: Workbook, id: string, choices: Choices = CHOICES): Promise<string[]> {
  const reply = await insert(book, id, choices);
  if (!reply.ok) throw new Error(`${reply.message} ${book.log.map(({ text }) => text).join("\n")}`);
  return reply.value;
}

const COLUMNS = 26;
const ROWS = 150;
export const WHOLE = `A1:Z${ROWS}`;

/** Every cell that shows an error, with its formula and its reason. */
export function errorsIn(book: Workbook, sheets: readonly string[]): string[] {
  return sheets.flatMap((sheet) =>
    book.values(sheet, WHOLE).flatMap((row, y) =>
      row.flatMap((value, x) => {
        if (typeof value !== "string" || !/^#[A-Z/0]+[!?]?$/.test(value)) return [];
        const cell = `${String.fromCharCode(65 + x)}${y + 1}`;
        return [`${sheet} ${cell} ${value} ${book.message(sheet, cell)} ${book.formulaTexts(sheet, cell)[0]![0]}`];
      }),
    ),
  );
}

/** How many formulas the sheets hold. */
export const formulaCount = (book: Workbook, sheets: readonly string[]): number =>
  sheets.reduce((sum, sheet) => sum + book.formulaTexts(sheet, WHOLE).flat().filter(Boolean).length, 0);

/** The row of a sheet whose first cell with text is this, counted from 0, and its cells. */
export function rowsBelow(book: Workbook, sheet: string, header: string): unknown[][] {
  const values = book.values(sheet, WHOLE);
  const start = values.findIndex((row) => row.includes(header));
  if (start < 0) throw new Error(`${sheet} has no header ${header}`);
  return values.slice(start, start + COLUMNS);
}
