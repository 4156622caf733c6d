import type { Desk } from "./desk";

/** The templates with which a new workbook opens. */
const OPENING = ["case-study"];

interface Reply {
  readonly ok: boolean;
  readonly value?: readonly string[];
  readonly message?: string;
}

/** Three teams and two people under one company; the cascade links their KPIs to those of the company. */
const COMPANY = [
  "company",
  "cascade",
  "operations",
  "marketing",
  "customer-service",
  "operations-specialist",
  "service-agent",
];

/** Fills a new workbook with the opening templates, by the same door as the add-on's sidebar. */
export async function openFirst(desk: Desk): Promise<void> {
  const { workbook } = desk;
  const [blank] = workbook.sheets;
  const inserted: string[] = [];
  for (const id of OPENING) {
    inserted.push(...(await insert(desk, id)));
  }
  const { model } = workbook;
  const sheetId = model.getters.getSheetIdByName(blank);
  if (inserted.length > 0 && sheetId !== undefined && blank !== undefined) {
    workbook.select(inserted[0]!, "A1");
    model.dispatch("DELETE_SHEET", { sheetId, sheetName: blank });
  }
}

/**
 * Adds the company workbook after the sheets that are there. It takes about a second a template, so that a workbook
 * does not open with it; what is going on is said between the templates.
 */
export async function openCompany(desk: Desk): Promise<void> {
  const { workbook, toasts, words } = desk;
  const inserted: string[] = [];
  for (const [i, id] of COMPANY.entries()) {
    toasts.show(words.companyProgress(i + 1, COMPANY.length));
    // Lets the page be painted: inserting keeps it busy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    inserted.push(...(await insert(desk, id)));
  }
  workbook.select(inserted[0]!, "A1");
  toasts.show(words.companyOpened(inserted.length));
}

/** @returns the titles of the new sheets */
async function insert({ workbook, settings }: Desk, id: string): Promise<readonly string[]> {
  const options = optionsOf(id, settings.userLocale);
  const reply = (await workbook.callFromSidebar("rpc", ["insertTemplate", options])) as Reply;
  if (!reply.ok) {
    throw new Error(reply.message);
  }
  return reply.value ?? [];
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
