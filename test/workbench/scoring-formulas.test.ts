import { describe, expect, test } from "vitest";
import type { LocaleName } from "../../scripts/workbench/workbook-interface";
import { openBuilt } from "./harness";

/** Typed as a person types them where the comma is the decimal sign; English and Chinese use the point. */
const decimal = (locale: LocaleName, text: string): string => (locale === "de_DE" ? text.replace(".", ",") : text);

describe.each(["en_US", "zh_CN", "de_DE"] as const)("in a spreadsheet of %s", (locale) => {
  const book = openBuilt({ locale });
  const errors = (grid: { values(range: string): unknown[][] }): unknown[] =>
    grid
      .values("A1:P40")
      .flat()
      .filter((cell) => typeof cell === "string" && cell.startsWith("#"));

  test("judgements in cells: fractions as text and as formulas, one triangle, a name for each item", () => {
    const grid = book.evaluateGrid({
      ...{ B1: "Reach", C1: "Sales", D1: "Service", A2: "Reach", A3: "Sales", A4: "Service" },
      ...{ B2: "1", C2: "2", D2: "6", C3: "'1", D3: "=6/2", D4: "'1/1" },
      ...{
        F1: "=KPI_AHP_WEIGHTS(A1:D4)",
        G1: '=KPI_AHP_CONSISTENCY(B2:D4;"alonso-lamata")',
        F8: "=KPI_AHP_HINTS(A1:D4)",
      },
      F12: "=KPI_AHP_GROUP(A1:D4)",
    });
    expect(errors(grid)).toEqual([]);
    expect(grid.values("F1:F3")).toEqual([[0.6], [0.3], [0.1]].map(([weight]) => [expect.closeTo(weight!, 12)]));
    const label = locale === "zh_CN" ? "RI（alonso-lamata）" : "RI (alonso-lamata)";
    expect(grid.values("G3:H3")[0]).toEqual([label, 0.5245]);
  });

  test("money in cells: a pool to the cent, tiers as ranges, pay row by row", () => {
    const grid = book.evaluateGrid({
      ...{ A1: "90", A2: decimal(locale, "95.5"), A3: "", A4: "N/A", A5: "101" },
      ...{ C1: "100%", D1: "1", C2: "120%", D2: decimal(locale, "1.5"), C4: "0", D4: "5%", C5: "95", D5: "10%" },
      ...{
        F1: `=KPI_BONUS_POOL(A1:A5;;${decimal(locale, "1000.01")})`,
        G1: '=KPI_BONUS(D5:D5*12;1;1000;C1:D2;"cliff")',
      },
      ...{ H1: "=KPI_COMMISSION(A1:A5;C4:D5)", I1: "=KPI_DISTRIBUTION(A1:A5)", J1: "=KPI_PROMOTION(A1:A5)" },
      ...{ F7: "=KPI_NORMALIZE_WEIGHTS(A1:A5;2)", G7: "=SUM(F1:F5)", H7: "=SUM(F7:F11)" },
    });
    // 90, 95.5 and 101 of 286.5.
    expect(grid.values("F1:F5").flat()).toEqual([314.14, 333.34, "", "N/A", 352.53]);
    expect(grid.values("G7:H7")[0]).toEqual([expect.closeTo(1000.01, 9), expect.closeTo(1, 12)]);
    expect(grid.values("H1:H5").flat()).toEqual([4.5, expect.closeTo(4.8, 9), "", "N/A", expect.closeTo(5.35, 9)]);
    expect(grid.values("I1:I5").flat()).toEqual(["3.5", "3.5", "", "N/A", "3.75"]);
    expect(grid.values("J1")[0]![0]).toBe(1);
    // 120 % reaches 1.5.
    expect(grid.values("G1")[0]![0]).toBe(1500);
  });

  test("a scorecard in cells: rolled up, reviewed as of a date cell, searched for managed numbers", () => {
    const grid = book.evaluateGrid({
      ...{ A1: "KPI", B1: "Weight", C1: "Target", D1: "Actual", E1: "Owner", F1: "Due", G1: "层级", H1: "上级指标" },
      ...{ A2: "Parcels", B2: "100%", C2: "100", D2: "90", E2: "Chen", F2: "=DATE(2026;12;31)", G2: "公司" },
      ...{
        A3: "Labels",
        B3: "100%",
        C3: "10",
        D3: "9",
        E3: "Li",
        F3: "=DATE(2026;12;31)",
        G3: "department",
        H3: "Parcels",
      },
      ...{
        J1: "=KPI_ROLLUP(A1:H3)",
        A10: "=DATE(2027;1;5)",
        J10: '=KPI_HEALTH(A1:H3;A10;"growth")',
        J30: "=KPI_TRAINING(A1:H3)",
      },
      ...{ A20: "Period", B20: "KPI", C20: "Owner", D20: "Actual", E20: "Target" },
      ...{ A21: "=DATE(2026;1;1)", B21: "Labels", C21: "Li", D21: "5", E21: "6" },
      ...{ A22: "=DATE(2026;1;1)", B22: "Labels", C22: "Li", D22: "5", E22: "5", A30: "=KPI_GAMING(A1:H3;A20:E22)" },
    });
    expect(errors(grid)).toEqual([]);
    expect(grid.values("M2:M5").flat()).toEqual([90, 90, 90, 90]);
    const days = locale === "zh_CN" ? "已过期 5 天" : "due 5 days ago";
    expect(grid.values("M11:M20").flat()).toContain(days);
    expect(grid.values("D31")[0]![0]).toMatch(/^2026-01-01.*6.*5$/);
  });

  test("a mistake is told in one line that names argument and row", () => {
    const grid = book.evaluateGrid({ A1: "80%", A2: "good", B1: "=KPI_BONUS(A1:A2;1;1000)" });
    expect(grid.message("B1")).toBe(
      locale === "zh_CN"
        ? 'KPI_BONUS: attainments 第 2 行必须是数字，收到 "good"'
        : 'KPI_BONUS: attainments, row 2, must be a number, got "good"',
    );
  });
});
