import { expect, test } from "vitest";
import { openBuilt } from "../harness";

// The article gives the case no owners, dates, sources or counter-metrics; every other template has no finding.
test("what the review finds in the case study", async () => {
  const book = openBuilt();
  await book.callFromSidebar("rpc", [
    "insertTemplate",
    { id: "case-study", language: "en", stage: "growth", months: 12, sampleData: true, firstDay: "2026-01-01" },
  ]);
  const head = book.values("Case study", "A1:A20").findIndex(([cell]) => cell === "Dimension") + 1;
  const findings = book.evaluate(
    `=KPI_HEALTH('Case study'!A${head}:F${head + 12};DATE(2024;4;5);"growth")`,
  ) as unknown[][];
  expect(findings.slice(1).map(([severity, row, kpi, what]) => [severity, row, kpi, what])).toEqual([
    ["error", "", "", "no KPI has an owner"],
    ["warning", "", "", "no KPI has a due date"],
    ["warning", "", "", "no KPI has a source of data"],
    ["warning", "", "", "no KPI has a link to strategy or parent"],
    ["warning", 2, "Unique visitors (UV), a month", "no counter-metric"],
    ["warning", 4, "Customer acquisition cost (CAC), yuan", "no counter-metric"],
    ["warning", 6, "Payment rate", "no counter-metric"],
    ["warning", 7, "Add-to-cart rate", "no counter-metric"],
    ["warning", 8, "Repeat purchase rate, a quarter", "no counter-metric"],
    ["warning", 10, "Inventory turnover days", "no counter-metric"],
    ["warning", 11, "Shipped within 24 h", "no counter-metric"],
    ["warning", 12, "Revenue per head, yuan a year", "no counter-metric"],
    ["note", 3, "New-visitor share", "10% of the weight"],
    ["note", 13, "Target completion rate", "computed from the completion of targets"],
  ]);
});
