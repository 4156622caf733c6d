import fc from "fast-check";
import { expect, test } from "vitest";
import { missPaths } from "../../../src/core/scoring/miss-paths";
import { type RollUpRow, rollUp } from "../../../src/core/scoring/roll-up";

const row = (kpi: string, parent: string, score: RollUpRow["score"], more: Partial<RollUpRow> = {}): RollUpRow =>
  Object.freeze({ kpi, parent, score, owner: "", level: null, weight: 1, ...more });

const paths = (...rows: RollUpRow[]) => missPaths(rows, rollUp(rows)).map((path) => path && [...path.rows, path.below]);

test("the path leads from the top over the row to the weakest below", () => {
  expect(
    paths(
      row("GMV", "", 95),
      row("Visitors", "GMV", 99),
      row("Orders", "GMV", 92),
      row("Clicks", "Orders", 120),
      row("Carts", "Orders", 86),
      row("Margin", "", 101),
    ),
  ).toEqual([[0, 2, 4, "nothing"], [0, 1, "nothing"], [0, 2, 4, "nothing"], null, [0, 2, 4, "nothing"], null]);
});

test.each<[string, RollUpRow[], unknown]>([
  ["no row", [], []],
  ["one row just on target", [row("A", "", 100)], [null]],
  ["100 less what rounding takes", [row("A", "", 100 - 1e-12)], [null]],
  ["one row that missed, nothing below", [row("A", "", 0)], [[0, "nothing"]]],
  ["nobody below missed", [row("A", "", 90), row("B", "A", 100), row("C", "A", 130)], [[0, "none_missed"], null, null]],
  ["nobody below reports", [row("A", "", 90), row("B", "A", null)], [[0, "none_reported"], null]],
  ["only N/A below", [row("A", "", 90), row("B", "A", "N/A")], [[0, "nothing"], null]],
  ["a row that reports nothing has no path", [row("A", "", null), row("B", "A", 80)], [null, [0, 1, "nothing"]]],
  [
    "an unreported KPI goes by the score from below",
    [row("A", "", 90), row("B", "A", null), row("C", "A", 95), row("D", "B", 80)],
    [[0, 1, 3, "nothing"], null, [0, 2, "nothing"], [0, 1, 3, "nothing"]],
  ],
  [
    "N/A is no way through",
    [row("A", "", 90), row("B", "A", "N/A"), row("C", "B", 50)],
    [[0, "nothing"], null, [0, 1, 2, "nothing"]],
  ],
  [
    "the heavier of two equal ones, then the first",
    [row("A", "", 90), row("B", "A", 80), row("C", "A", 80, { weight: 2 }), row("D", "A", 80, { weight: 2 })],
    [
      [0, 2, "nothing"],
      [0, 1, "nothing"],
      [0, 2, "nothing"],
      [0, 3, "nothing"],
    ],
  ],
  [
    "two teams with one KPI: KPI @ Owner tells them apart",
    [
      row("GMV", "", 90, { level: 0 }),
      row("Traffic", "GMV", 95, { owner: "North", level: 1 }),
      row("Traffic", "GMV", 80, { owner: "South", level: 1 }),
      row("Clicks", "traffic @ north", 50, { level: 2 }),
      row("Reach", "Traffic＠South", 110, { level: 2 }),
    ],
    [[0, 2, "none_missed"], [0, 1, 3, "nothing"], [0, 2, "none_missed"], [0, 1, 3, "nothing"], null],
  ],
  [
    "a circle ends",
    [row("A", "B", 90), row("B", "A", 80)],
    [
      [0, "nothing"],
      [1, "nothing"],
    ],
  ],
])("%s", (_, rows, expected) => {
  expect(paths(...rows)).toEqual(expected);
});

test("agrees with a walk over parents that are known by number", () => {
  const tree = fc.array(
    fc.record({
      parent: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      score: fc.oneof(fc.integer({ min: 0, max: 240 }), fc.constant(null), fc.constant("N/A" as const)),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(tree, (nodes) => {
      const parents = nodes.map(({ parent }, i) => Math.floor(parent * (i + 1)) - 1);
      const rows = nodes.map(({ score, weight }, i) =>
        row(`K${i}`, parents[i]! < 0 ? "" : `K${parents[i]}`, score, { weight }),
      );
      const childrenOf = (i: number): number[] => nodes.flatMap((_, j) => (parents[j] === i ? [j] : []));
      const value = (i: number): number | null | "N/A" => {
        const own = nodes[i]!.score;
        if (own !== null) return own;
        const known = childrenOf(i).filter((j) => typeof value(j) === "number");
        const whole = known.reduce((sum, j) => sum + nodes[j]!.weight, 0);
        return known.length === 0
          ? null
          : known.reduce((sum, j) => sum + nodes[j]!.weight * Number(value(j)), 0) / whole;
      };
      missPaths(rows, rollUp(rows)).forEach((path, i) => {
        const own = nodes[i]!.score;
        if (typeof own !== "number" || own >= 100) return expect(path).toBeNull();
        const steps = path!.rows;
        // Unbroken from a top to an end, over the row itself.
        expect(parents[steps[0]!]).toBe(-1);
        steps.slice(1).forEach((step, n) => expect(parents[step]).toBe(steps[n]));
        const place = steps.indexOf(i);
        expect(place).toBeGreaterThanOrEqual(0);
        steps.slice(place).forEach((step, n, below) => {
          const missed = childrenOf(step).flatMap((j) => (typeof value(j) === "number" ? [value(j) as number] : []));
          const least = Math.min(...missed);
          const next = below[n + 1];
          if (next === undefined) expect(least).toBeGreaterThanOrEqual(100 - 1e-9);
          else expect(value(next)).toBeCloseTo(least, 9);
        });
      });
    }),
    { seed: 7, numRuns: 300 },
  );
});
