import { expect, test } from "vitest";
import { callFormula } from "../call-formula";

const HEADERS = ["Period", "Scorecard", "KPI", "Owner", "Actual", "Target", "Score"];
const sample = (period: string, card = "Sample: Shop scorecard") => [period, card, "Orders", "Li", 110, 100, 110];
const own = (period: string, score: number) => [period, "Sales scorecard", "Orders", "Li", score, 100, score];

test("months of a template's sample data count for nobody beside real ones", () => {
  const samples = ["2026-01", "2026-02", "2026-03"].map((period) => sample(period));
  expect(callFormula("KPI_PROMOTION", [[HEADERS, ...samples, own("2026-04", 104)]])).toEqual([
    ["Owner", "Periods in a row", "Verdict"],
    ["Li", 1, "2 more periods in a row"],
  ]);
});

test("alone they show what will be there, and say what they are", () => {
  const samples = ["2026-01", "2026-02", "2026-03"].map((period) => sample(period, "示例：店铺记分卡"));
  expect(callFormula("KPI_PROMOTION", [[HEADERS, ...samples]])).toEqual([
    ["Owner", "Periods in a row", "Verdict"],
    ["Li", 3, "sample data: may be promoted"],
  ]);
});
