import type { Desk } from "./desk";

/** The templates with which a new workbook opens. */
const OPENING = ["case-study"];

interface Reply {
  readonly ok: boolean;
  readonly value?: readonly string[];
  readonly message?: string;
}

/** Fills a new workbook with the opening templates, by the same door as the add-on's sidebar. */
export async function openFirst(desk: Desk): Promise<void> {
  const { workbook, settings } = desk;
  const [blank] = workbook.sheets;
  const inserted: string[] = [];
  for (const id of OPENING) {
    const reply = (await workbook.callFromSidebar("rpc", [
      "insertTemplate",
      optionsOf(id, settings.userLocale),
    ])) as Reply;
    if (!reply.ok) {
      throw new Error(reply.message);
    }
    inserted.push(...(reply.value ?? []));
  }
  const { model } = workbook;
  const sheetId = model.getters.getSheetIdByName(blank);
  if (inserted.length > 0 && sheetId !== undefined && blank !== undefined) {
    workbook.select(inserted[0]!, "A1");
    model.dispatch("DELETE_SHEET", { sheetId, sheetName: blank });
  }
}

function optionsOf(id: string, language: string): object {
  const now = new Date();
  const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 12, 1));
  return {
    id,
    language: language.startsWith("zh") ? "zh" : "en",
    stage: "growth",
    months: 12,
    sampleData: true,
    firstDay: first.toISOString().slice(0, 10),
  };
}
