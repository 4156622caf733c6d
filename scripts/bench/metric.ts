import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { medianTimes } from "./median-time";

const ROWS = 10_000;

/** One metric over 10,000 rows through the built bundle, against a plain loop over the same cells in the same world. */
export function benchMetric(): void {
  const world = createContext({});
  new Script(readFileSync("dist/Code.js", "utf8")).runInContext(world);
  new Script(`
    var costs = [], customers = [];
    for (var i = 0; i < ${ROWS}; i += 1) { costs.push([100 + i % 977]); customers.push([1 + i % 89]); }
    function plain(a, b) {
      var out = [];
      for (var i = 0; i < a.length; i += 1) out.push([b[i][0] === 0 ? "n/a" : a[i][0] / b[i][0]]);
      return out;
    }`).runInContext(world);
  const ours = new Script("KPI_CAC(costs, customers)");
  const loop = new Script("plain(costs, customers)");
  const times = medianTimes({ ours: () => ours.runInContext(world), loop: () => loop.runInContext(world) }, 201);
  console.log(`Metric over ${ROWS.toLocaleString("en-US")} rows (median of 201)`);
  console.log(
    `  KPI_CAC ${times.ours.toFixed(2)} ms, plain loop ${times.loop.toFixed(2)} ms: ${(times.ours / times.loop).toFixed(2)} × (bar 3)`,
  );
}
