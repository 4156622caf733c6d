import type { Model } from "@odoo/o-spreadsheet";
import { strToU8, type Zippable, zipSync } from "fflate";
import { element } from "./element";
import { repairedPart } from "./repaired-part";

/** Saves the workbook as an .xlsx file of the given name. */
export async function downloadXlsx(model: Model, name: string): Promise<void> {
  const bytes = await xlsxBytes(model);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  element("a", { href: address, download: `${fileName(name)}.xlsx` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The workbook as the bytes of an .xlsx file. */
export async function xlsxBytes(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const parts: Zippable = {};
  for (const file of files) {
    parts[file.path] =
      "imageSrc" in file
        ? new Uint8Array(await (await fetch(String(file.imageSrc))).arrayBuffer())
        : strToU8(repairedPart(file.path, file.content));
  }
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

function fileName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ").trim() || "workbook";
}
