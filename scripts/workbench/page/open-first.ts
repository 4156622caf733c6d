import type { Desk } from "./desk";

/**
 * The templates with which a new workbook opens: a company, three teams and two people under it, then the cascade, which
 * links to the scorecards that it finds, and the case study.
 */
const TEAMS = ["operations", "marketing", "customer-service", "operations-specialist", "service-agent"];
const OPENING = ["company", ...TEAMS, "cascade", "case-study"];

interface Reply {
  readonly ok: boolean;
  readonly value?: readonly string[];
  readonly message?: string;
}

/** Opens a new workbook as a person first sees it; a blank one when the address asks for it or the add-on has no templates. */
export async function openFirst(desk: Desk): Promise<void> {
  const isBlank = new URLSearchParams(location.search).has("blank");
  await (desk.offers("rpc") && !isBlank ? openCompany(desk) : desk.open());
}

/** Opens a new workbook with the company workbook and the case study, in the language of the person. */
export function openCompany(desk: Desk): Promise<void> {
  return desk.open(undefined, () => fill(desk));
}

/** Whether the workbook is one sheet in which nothing stands. */
export function isBlank({ workbook: { model, sheets } }: Desk): boolean {
  const [sheetId] = model.getters.getSheetIds();
  return sheets.length === 1 && model.getters.getEvaluatedCells(sheetId!).every(({ type }) => type === "empty");
}

/** Inserts the templates by the same door as the add-on's sidebar; the company's sheet is the one to be seen first. */
async function fill(desk: Desk): Promise<void> {
  const { workbook, words } = desk;
  const [blank] = workbook.sheets;
  for (const [i, id] of OPENING.entries()) {
    desk.showProgress(words.companyProgress(i + 1, OPENING.length));
    await painted();
    const [first] = await insert(desk, id);
    if (i === 0) {
      const sheetId = workbook.model.getters.getSheetIdByName(blank)!;
      workbook.select(first!, "A1");
      workbook.model.dispatch("DELETE_SHEET", { sheetId, sheetName: blank! });
    }
  }
  workbook.select(workbook.sheets[0]!, "A1");
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
    ...(id === "cascade" && { teams: TEAMS }),
  };
}

/** Inserting keeps the page busy: waits until what was said is to be seen, but not for a page that nobody looks at. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
