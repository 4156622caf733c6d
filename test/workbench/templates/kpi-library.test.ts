import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import { inLanguage } from "../../../src/i18n/words";
import { openBuilt } from "../harness";
import { CHOICES, inserted } from "./insertion";

describe.each(["en", "zh"] as const)("the KPI library in %s", (language) => {
  test("has a line for every KPI, with filter arrows over all of them, and searches", async () => {
    const book = openBuilt({ locale: language === "zh" ? "zh_CN" : "en_US" });
    const [library, find] = await inserted(book, "kpi-library", { ...CHOICES, language });
    const rows = book.values(library!, "A1:J300").filter(([name]) => name !== "");
    const names = rows.map(([name]) => name);
    expect(catalogue().filter(({ name }) => !names.includes(inLanguage(name, language)))).toEqual([]);
    const at = language === "zh" ? "客单价（AOV）" : "Average order value (AOV)";
    const line = rows.find(([name]) => name === at)!;
    expect(line).toContain(language === "zh" ? "订单金额 ÷ 订单数\nKPI_AOV" : "Order amount ÷ Orders\nKPI_AOV");
    const sheet = book.save().engine as unknown as { sheets: { name: string; tables: { range: string }[] }[] };
    const filtered = sheet.sheets.find(({ name }) => name === library)!.tables.map(({ range }) => range);
    expect(filtered).toHaveLength(1);
    const [, first, last] = /A(\d+):J(\d+)/.exec(filtered[0]!)!;
    expect(Number(last) - Number(first)).toBe(catalogue().length);

    // The line below the headers of what was found.
    const found = (): unknown => {
      const lines = book.values(find!, "A1:D20");
      return lines[lines.findIndex(([cell]) => cell === (language === "zh" ? "指标" : "KPI")) + 1]![0];
    };
    expect(found()).toBe(at);
    const cells = book.values(find!, "A1:A8").map(([cell]) => cell);
    const words = `A${cells.indexOf(language === "zh" ? "客单价" : "AOV") + 1}`;
    book.type(find!, words, language === "zh" ? "轉化率" : "converson rate");
    expect(found()).toBe(language === "zh" ? "转化率" : "Conversion rate");
  });
});

describe("the catalogue in cells", () => {
  test("is read from beside the bundle by the formulas that speak of KPIs, and by no metric", () => {
    const book = openBuilt();
    expect(book.evaluate('=KPI("获客成本"; 50000; 100)')).toBe(500);
    expect(book.evaluate('=KPI_INFO("客单价"; "formula")')).toBe("=KPI_AOV(order_amount; orders)");
    expect(book.explain('=KPI("用户体验"; 1)')).toBe(
      'KPI: "User experience" cannot be measured as such; use Positive review rate, Customer satisfaction (CSAT)',
    );
    expect(book.explain('=KPI_SEARCH("zzzzz")')).toBe(
      'KPI_SEARCH: nothing in the library fits text "zzzzz"; try one or two other words',
    );
    const code = readFileSync("dist/Code.js", "utf8");
    const bare = openBuilt({ bundle: code, files: {} });
    expect(bare.evaluate("=KPI_CAC(50000; 100)")).toBe(500);
    expect(bare.evaluate('=KPI("CAC"; 50000; 100)')).not.toBe(500);
  });
});
