import { helpers } from "@odoo/o-spreadsheet";
import type { Desk } from "./desk";
import { choiceField, showDialog } from "./dialog";
import { element } from "./element";
import { type CsvEncoding, parseCsv } from "./parse-csv";

const LARGEST = 10_000_000;

/** Asks for a .csv file and opens it in a sheet of its own. */
export async function openCsv(desk: Desk): Promise<void> {
  const file = await pickFile();
  if (!file) {
    return;
  }
  const { words } = desk;
  const encoding = choiceField(
    words.csvEncoding,
    [
      ["detect", words.csvDetect],
      ["utf-8", "UTF-8"],
      ["gb18030", "GB18030 (GBK, GB2312)"],
    ],
    "detect",
  );
  const separator = choiceField(
    words.csvSeparator,
    [
      ["", words.csvDetect],
      [",", words.csvComma],
      [";", words.csvSemicolon],
      ["\t", words.csvTab],
    ],
    "",
  );
  const buttons = [
    { label: words.cancel, value: "cancel" },
    { label: words.csvOpen, value: "open", primary: true },
  ];
  const content = [element("p", {}, file.name), encoding.field, separator.field];
  if ((await showDialog(words.csvTitle, content, buttons)) !== "open") {
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parsed = parseCsv(bytes, encoding.value() as CsvEncoding, separator.value());
  if ("rows" in parsed) {
    await openRows(desk, file.name, parsed.rows);
  } else if (parsed.refused === "empty") {
    throw new Error(words.csvEmpty(file.name));
  } else if (parsed.refused === "encoding") {
    throw new Error(words.csvDecode(file.name, encoding.value()));
  } else {
    throw new Error(words.csvBroken(file.name, parsed.row, parsed.what));
  }
}

/** Opens rows in a new sheet named after the file, all at once: the workbook is loaded anew with it. */
export async function openRows(desk: Desk, fileName: string, rows: readonly (readonly string[])[]): Promise<void> {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (rows.length * columns > LARGEST) {
    throw new Error(desk.words.csvTooLarge(fileName));
  }
  const { engine, extra } = desk.workbook.save();
  const data = engine as { sheets: { id: string; name: string }[] };
  const name = helpers.getUniqueText(
    helpers.sanitizeSheetName(fileName.replace(/\.[^.]*$/, "")) || "CSV",
    data.sheets.map((sheet) => sheet.name),
  );
  const sheet = {
    ...helpers.createEmptySheet(crypto.randomUUID(), name),
    colNumber: Math.max(26, columns),
    rowNumber: Math.max(100, rows.length + 20),
    cells: cellsOf(rows),
    panes: { xSplit: 0, ySplit: 1 },
  };
  await desk.open({ engine: { ...data, sheets: [...data.sheets, sheet] }, extra });
  desk.workbook.select(name, "A1");
  desk.keeper.changed();
  desk.toasts.show(desk.words.csvOpened(rows.length, name));
}

function cellsOf(rows: readonly (readonly string[])[]): Record<string, string> {
  const cells: Record<string, string> = {};
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text !== "") {
        cells[helpers.toXC(c, r)] = asTyped(text);
      }
    });
  });
  return cells;
}

/**
 * What to type so that the cell holds the text of the file: nothing becomes a formula, and numbers
 * that are names (order numbers beyond 15 digits, codes that start with 0) keep every digit.
 */
export function asTyped(text: string): string {
  return /^[=']|^0\d|^-?\d{16,}$/.test(text) ? `'${text}` : text;
}

function pickFile(): Promise<File | undefined> {
  const input = element("input", { type: "file", accept: ".csv,.tsv,.txt,text/csv", hidden: true });
  document.body.append(input);
  return new Promise<File | undefined>((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  }).finally(() => input.remove());
}
