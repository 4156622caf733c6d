import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RollUpRow, rollUp } from "../../../src/core/scoring/roll-up";

const row = (kpi: string, parent: string, score: RollUpRow["score"], more: Partial<RollUpRow> = {}): RollUpRow => ({
  kpi,
  parent,
  score,
  owner: "",
  level: null,
  weight: 1,
  ...more,
});

describe("rolling up", () => {
  test("a chain of 10,000 levels does not overflow, nor does a circle of as many", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      row(`K${i}`, i === 0 ? "" : `K${i - 1}`, i === 9_999 ? 70 : null),
    );
    const nodes = rollUp(chain);
    expect(nodes.map((node) => node.row)).toEqual(chain.map((_, i) => i));
    expect(nodes[0]).toMatchObject({ depth: 0, childScore: 70, reportedShare: 1 });
    expect(nodes[9_999]).toMatchObject({ depth: 9_999, childScore: null });
    const circle = rollUp([row("K0", "K9999", null), ...chain.slice(1)]);
    expect(circle.filter(({ problem }) => problem === "circle")).toHaveLength(10_000);
  });

  test("rows that lead into a circle are in none", () => {
    const nodes = rollUp([row("A", "B", 1), row("B", "A", 2), row("C", "A", 3), row("D", "D2", 4), row("D2", "D", 5)]);
    expect(nodes.map((node) => [node.row, node.problem])).toEqual([
      [0, "circle"],
      [2, null],
      [1, "circle"],
      [3, "circle"],
      [4, "circle"],
    ]);
  });

  test("company, departments, people: each parent is followed by those that serve it", () => {
    const nodes = rollUp([
      row("Clicks", "Traffic", 80, { level: 2, weight: 0.25 }),
      row("GMV", "", 90, { level: 0 }),
      row("Traffic", "GMV", 100, { level: 1, weight: 0.6 }),
      row("Reach", "Traffic", 120, { level: 2, weight: 0.75 }),
      row("Conversion", "GMV", 70, { level: 1, weight: 0.4 }),
    ]);
    expect(nodes.map(({ row, depth, children }) => [row, depth, children])).toEqual([
      [1, 0, 2],
      [2, 1, 2],
      [0, 2, 0],
      [3, 2, 0],
      [4, 1, 0],
    ]);
    // 100 × 0.6 + 70 × 0.4; 80 × 0.25 + 120 × 0.75
    expect(nodes[0]!.childScore).toBeCloseTo(88, 12);
    expect(nodes[1]!.childScore).toBeCloseTo(110, 12);
    expect(nodes[2]!.childScore).toBeNull();
  });

  test("a parent without a result of its own stands on its children's mean", () => {
    const nodes = rollUp([row("A", "", null), row("B", "A", null), row("C", "B", 60), row("D", "A", 100)]);
    // B counts with 60: (60 + 100) / 2.
    expect(nodes[0]).toMatchObject({ childScore: 80, reportedShare: 1 });
  });

  test("the share says how much of the children's weight is reported; N/A leaves it", () => {
    const [top] = rollUp([
      row("A", "", null),
      row("B", "A", 90, { weight: 3 }),
      row("C", "A", null, { weight: 1 }),
      row("D", "A", "N/A", { weight: 6 }),
    ]);
    expect(top).toMatchObject({ children: 3, childScore: 90, reportedShare: 0.75 });
  });

  test("KPI @ Owner names one of several; without the owner it is not clear", () => {
    const rows = [
      row("Traffic", "", 100, { owner: "North", level: 1 }),
      row("Traffic", "", 100, { owner: "South", level: 1 }),
      row("Clicks", "traffic @ south", 50, { level: 2 }),
      row("Reach", "Traffic", 50, { level: 2 }),
    ];
    const nodes = rollUp(rows);
    expect(nodes.find((node) => node.row === 1)).toMatchObject({ children: 1, childScore: 50 });
    expect(nodes.find((node) => node.row === 3)).toMatchObject({ depth: 0, problem: "several_parents" });
  });

  test("the same KPI at three levels serves the level just above", () => {
    const nodes = rollUp([
      row("GMV", "", 1, { level: 0 }),
      row("GMV", "GMV", 2, { level: 1, owner: "Sales" }),
      row("GMV", "GMV", 3, { level: 2, owner: "Wu" }),
    ]);
    expect(nodes.map(({ row, depth, problem }) => [row, depth, problem])).toEqual([
      [0, 0, null],
      [1, 1, null],
      [2, 2, null],
    ]);
  });

  test("nothing serves a level below its own", () => {
    const nodes = rollUp([
      row("GMV", "Clicks", 50, { level: 0 }),
      row("Clicks", "", 80, { level: 2 }),
      row("Orders", "GMV", 90, { level: 1 }),
    ]);
    expect(nodes).toMatchObject([
      { row: 0, problem: "no_parent", children: 1, childScore: 90 },
      { row: 2, depth: 1 },
      { row: 1, children: 0 },
    ]);
  });

  test("a parent that does not exist is said, and a circle too, and every row still appears", () => {
    const nodes = rollUp([row("A", "Z", 1), row("B", "C", 1), row("C", "B", 1), row("D", "D", 1), row("E", "B", 1)]);
    expect(nodes.map(({ row, problem }) => [row, problem])).toEqual([
      [0, "no_parent"],
      [1, "circle"],
      [4, null],
      [2, "circle"],
      [3, "no_parent"],
    ]);
  });

  test("every row appears exactly once, whatever the parents", () => {
    const names = ["a", "b", "c", "d"];
    const rows = fc.array(
      fc.record({
        kpi: fc.constantFrom(...names),
        parent: fc.constantFrom("", ...names),
        level: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (given, knowsLevels) => {
        const nodes = rollUp(
          given.map(({ kpi, parent, level }) => row(kpi, parent, 50, { level: knowsLevels ? level : null })),
        );
        expect(nodes.map((node) => node.row).sort((a, b) => a - b)).toEqual(given.map((_, i) => i));
        for (const node of nodes) if (node.children > 0) expect(node.childScore).toBeCloseTo(50, 12);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  test("nothing in, nothing out", () => expect(rollUp([])).toEqual([]));
});
