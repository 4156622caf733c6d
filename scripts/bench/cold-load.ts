import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { medianTimes } from "./median-time";

/** Loads a script in a new world as the platform does, without any cache of its compilation. */
function load(source: string, then = ""): void {
  const world = createContext({});
  new Script(`${source}\n${then}`, { produceCachedData: false }).runInContext(world);
}

/**
 * Cold load of Code.js against the same file with the bundle's body inside a function that nobody calls (what loading
 * evaluates), against empty stubs of the same names, and with one formula called.
 */
export function benchColdLoad(): void {
  const code = readFileSync("dist/Code.js", "utf8");
  const opening = /^("use strict";)?var KpiAddon=\(\(\)=>\{/.exec(code);
  if (!opening) throw new Error("dist/Code.js does not begin with the bundle");
  const never = code.replace(opening[0], `${opening[1] ?? ""}var KpiAddon=(()=>()=>{`);
  const stubs = [...code.matchAll(/^function (\w+)\(([^)]*)\)/gm)].map(
    ([, name, names]) => `function ${name}(${names}){}`,
  );
  // Each load gets a comment of its own: the engine would otherwise reuse what it compiled before.
  let run = 0;
  const fresh = (source: string): string => {
    run += 1;
    return `${source}\n// ${run}`;
  };
  const times = medianTimes(
    {
      load: () => load(fresh(code)),
      never: () => load(fresh(never)),
      empty: () => load(fresh(stubs.join("\n"))),
      call: () => load(fresh(code), "KPI_ATTAINMENT(80, 100)"),
      metric: () => load(fresh(code), "KPI_CAC(50000, 100)"),
    },
    41,
  );
  const line = (name: string, time: number, note: string): void =>
    console.log(`  ${name.padEnd(38)} ${time.toFixed(2).padStart(7)} ms  ${note}`);
  console.log(`Cold load (median of 41, ${stubs.length} functions)`);
  line("Code.js", times.load, "(bar 25 ms)");
  line(
    "same, its body never called",
    times.never,
    `load is ${(times.load / times.never).toFixed(2)} × that (bar 1.25)`,
  );
  line("empty functions of the same names", times.empty, `load is ${(times.load / times.empty).toFixed(2)} × that`);
  line("load and KPI_ATTAINMENT", times.call, "");
  line("load and a metric", times.metric, "");
}
