import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

const SIZES = [1_000, 10_000, 100_000] as const;

type Column = (number | string)[][];

/** A column without chance: `value` of each row. */
const column = (rows: number, value: (i: number) => number | string): Column =>
  Array.from({ length: rows }, (_, i) => [value(i)]);

/** Formulas of this subject that take whole columns, with what they are given for so many rows. */
const CASES: Readonly<Record<string, (rows: number) => readonly unknown[]>> = {
  KPI_AB_TEST: (n) => [
    column(n, (i) => 1000 + (i % 977)),
    column(n, (i) => 50 + (i % 41)),
    column(n, (i) => 1000 + (i % 883)),
    column(n, (i) => 50 + (i % 53)),
  ],
  KPI_CONTROL_LIMITS: (n) => [column(n, (i) => 100 + ((i * 7919) % 101)), "", "nelson"],
  KPI_OUTLIERS: (n) => [column(n, (i) => 100 + ((i * 7919) % 101))],
  KPI_RECONCILE: (n) => [column(n, (i) => 100 + (i % 977)), column(n, (i) => 101 + (i % 971))],
  // Every 50th order is missing on one side, every 40th differs by a cent.
  KPI_RECONCILE_ROWS: (n) => [
    column(n, (i) => `A${i}`),
    column(n, (i) => 100 + (i % 977)),
    column(n, (i) => (i % 50 === 0 ? `B${i}` : `A${n - 1 - i}`)),
    column(n, (i) => 100 + ((n - 1 - i) % 977) + (i % 40 === 0 ? 0.01 : 0)),
  ],
};

/** Analysis formulas over more and more rows through the built bundle: the time of a row must not grow. */
export function benchAnalysis(): void {
  console.log(
    `Analysis formulas, microseconds a row at ${SIZES.map((n) => n.toLocaleString("en-US")).join(" / ")} rows`,
  );
  const script = new Script(readFileSync("dist/Code.js", "utf8"));
  for (const [name, given] of Object.entries(CASES)) {
    const perRow = SIZES.map((rows) => {
      const world = createContext({
        HtmlService: {
          createHtmlOutputFromFile: (file: string) => ({ getContent: () => readFileSync(`dist/${file}.html`, "utf8") }),
        },
        given: given(rows),
      });
      script.runInContext(world);
      const call = new Script(`${name}(...given)`);
      const times = Array.from({ length: rows > 10_000 ? 3 : 7 }, () => {
        const start = performance.now();
        call.runInContext(world);
        return performance.now() - start;
      });
      return (Math.min(...times) * 1000) / rows;
    });
    console.log(`  ${name.padEnd(20)} ${perRow.map((time) => time.toFixed(2).padStart(8)).join(" ")}`);
  }
}
