import { expect, test } from "vitest";
import { sampleOrders } from "../../src/templates/orders/sample-orders";
import { callFormula } from "../functions/call-formula";

test("of the sample's buyers many leave early and a core stays, as in a shop", () => {
  const rows = sampleOrders().map(({ values }) => values);
  const word = (key: string): unknown[][] =>
    rows.map((row) => [(row[key] as readonly string[] | undefined)?.[0] ?? ""]);
  const amounts = rows.map(({ amount }) => [amount]);
  const [, ...cohorts] = callFormula("KPI_COHORTS", [word("date"), word("customer"), amounts, "month"]) as unknown[][];
  const curve = Array.from({ length: 10 }, (_, age) => {
    const old = cohorts.filter((row) => typeof row[age + 2] === "number");
    const buyers = old.reduce((sum, row) => sum + Number(row[1]), 0);
    return old.reduce((sum, row) => sum + Number(row[1]) * Number(row[age + 2]), 0) / buyers;
  });
  expect(curve[0]).toBe(1);
  expect(curve[1]).toBeGreaterThan(0.3);
  // Flat from the third month on, and nobody's shop loses every buyer.
  for (const share of curve.slice(3)) {
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.22);
  }
});
