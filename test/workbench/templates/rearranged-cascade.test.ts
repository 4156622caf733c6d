import { expect, test } from "vitest";
import type { CellValue, Workbook } from "../../../scripts/workbench/open-workbook-node";
import { CHOICES, errorsIn, inserted, openInUse } from "./insertion";

/** Rows of the overview below a header, by their first cell. */
function below(book: Workbook, overview: string, header: string): Map<CellValue, CellValue[]> {
  const rows = book.values(overview, "A1:F40");
  const start = rows.findIndex(([cell]) => cell === header) + 1;
  const length = rows.slice(start).findIndex(([cell]) => cell === "");
  return new Map(rows.slice(start, start + length).map(([name, ...rest]) => [name!, rest]));
}

test.each([
  { language: "en", company: "Company KPI", owner: "Owner", lead: "Marketing lead" },
  { language: "zh", company: "公司指标", owner: "负责人", lead: "市场负责人" },
] as const)(
  "a cascade that is sorted tells the same of company, teams and people in $language",
  { timeout: 60_000 },
  async (words) => {
    const book = openInUse("mine", words.language === "zh" ? { locale: "zh_CN", userLocale: "zh-CN" } : {});
    const titles = await inserted(book, "cascade", { ...CHOICES, language: words.language });
    const [overview, table] = titles as [string, string];
    const company = below(book, overview, words.company);
    const owners = below(book, overview, words.owner);
    expect([company.size, owners.size]).toEqual([3, 5]);
    const levels = book.values(table, "A1:A60").map(([cell]) => cell);
    const top = levels.findIndex((cell) => /^(Level|层级)$/.test(String(cell))) + 1;
    const bottom = top + levels.slice(top).indexOf("") - 1;
    const zone = { left: 0, right: 7, top, bottom };
    const sheetId = book.model.getters.getSheetIdByName(table)!;
    const sorted = book.model.dispatch("SORT_CELLS", { sheetId, col: 1, row: top, zone, sortDirection: "asc" });
    expect(sorted.isSuccessful).toBe(true);
    expect(book.values(table, "A1:A60").map(([cell]) => cell)).not.toEqual(levels);
    expect(below(book, overview, words.company)).toEqual(company);
    expect(below(book, overview, words.owner)).toEqual(owners);
    // Whoever takes a team over is named in its place.
    book.values(table, "C1:C60").forEach(([owner], row) => {
      if (owner === words.lead) book.type(table, `C${row + 1}`, "Ann");
    });
    const renamed = below(book, overview, words.owner);
    expect(renamed.get("Ann")?.slice(0, 4)).toEqual(owners.get(words.lead)?.slice(0, 4));
    expect(renamed.size).toBe(owners.size);
    expect(errorsIn(book, titles)).toEqual([]);
  },
);
