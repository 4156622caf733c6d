import { helpers } from "@odoo/o-spreadsheet";
import { csvSheet } from "./csv-sheet";
import type { Desk } from "./desk";
import { choiceField, showDialog } from "./dialog";
import { element } from "./element";
import { type CsvEncoding, parseCsv } from "./parse-csv";

const LARGEST = 10_000_000;

interface WorkbookData {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly formats: Readonly<Record<number, string>>;
}

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
  const data = engine as WorkbookData;
  const name = helpers.getUniqueText(
    helpers.sanitizeSheetName(fileName.replace(/\.[^.]*$/, "")) || "CSV",
    data.sheets.map((sheet) => sheet.name),
  );
  const { formats, ...content } = csvSheet(rows, desk.workbook.model.getters.getLocale());
  const known = { ...data.formats };
  const sheet = {
    ...helpers.createEmptySheet(crypto.randomUUID(), name),
    ...content,
    formats: Object.fromEntries(Object.entries(formats).map(([zone, format]) => [zone, formatId(known, format)])),
    panes: { xSplit: 0, ySplit: 1 },
  };
  await desk.open({ engine: { ...data, formats: known, sheets: [...data.sheets, sheet] }, extra });
  desk.workbook.select(name, "A1");
  desk.keeper.changed();
  desk.toasts.show(desk.words.csvOpened(rows.length, name));
}

/** The number under which a workbook knows a format; a new one is added. */
function formatId(known: Record<number, string>, format: string): number {
  const found = Object.entries(known).find(([, text]) => text === format);
  const id = found ? Number(found[0]) : Math.max(0, ...Object.keys(known).map(Number)) + 1;
  known[id] = format;
  return id;
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
