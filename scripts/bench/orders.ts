import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { medianTimes } from "./median-time";
import { type OrderExport, orderExport } from "./order-export";
import { cohortsByArquero, customersByArquero, monthsByArquero } from "./orders-by-arquero";

const SIZES = [1_000, 10_000, 100_000];
type Formula = (...cells: readonly unknown[]) => unknown[][];

/**
 * The built bundle with what formulas ask the platform. It runs in this world: in a world of `vm` every look at a
 * global such as Math costs many times what it costs on the platform.
 */
function loadFormulas(): Readonly<Record<string, Formula>> {
  const services = {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getSpreadsheetLocale: () => "en_US",
        getSpreadsheetTimeZone: () => "Asia/Shanghai",
      }),
    },
    HtmlService: {
      createHtmlOutputFromFile: (file: string) => ({ getContent: () => readFileSync(`dist/${file}.html`, "utf8") }),
    },
  };
  Object.assign(globalThis, services);
  return new Function(`${readFileSync("dist/Code.js", "utf8")}\nreturn { KPI_ORDERS, KPI_COHORTS, KPI_RFM };`)();
}

interface Contest {
  readonly name: string;
  ours(given: OrderExport): number;
  theirs(given: OrderExport): number;
}

const sum = (rows: readonly unknown[][], column: number): number =>
  rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);

function contests(formulas: Readonly<Record<string, Formula>>): Contest[] {
  const { KPI_ORDERS, KPI_COHORTS, KPI_RFM } = formulas as Record<string, Formula>;
  return [
    {
      name: "KPI_ORDERS",
      ours({ dates, customers, amounts, ids }) {
        const rows = KPI_ORDERS!(dates, customers, amounts, "month", ids);
        return Math.round(sum(rows, 1) * 1e6 + sum(rows, 3) + sum(rows, 5));
      },
      theirs(given) {
        const { orders, newBuyers, revenue } = monthsByArquero(given);
        return Math.round(orders * 1e6 + newBuyers + revenue);
      },
    },
    {
      name: "KPI_COHORTS",
      ours({ dates, customers, amounts, ids }) {
        const rows = KPI_COHORTS!(dates, customers, amounts, "month", "buyers", ids);
        return rows.slice(1).reduce((total, row) => total + row.slice(2).reduce((s: number, v) => s + Number(v), 0), 0);
      },
      theirs: cohortsByArquero,
    },
    {
      name: "KPI_RFM",
      ours: ({ dates, customers, amounts, ids }) => KPI_RFM!(dates, customers, amounts, "2027-12-31", ids).length - 1,
      theirs: customersByArquero,
    },
  ];
}

/** Heap that one call takes before anything of it is freed. */
function megabytes(collect: () => void, call: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = call();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : (after - before) / 1e6;
}

/**
 * Every orders formula of the built bundle over exports of three sizes, beside the main columns of the same table by
 * arquero, in the same run and from the same cells. Throws when the two disagree.
 */
export function benchOrders(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const entries = contests(loadFormulas());
  console.log("Orders formulas: median time, time a row, heap taken; the same table by arquero (its main columns)");
  for (const { name, ours, theirs } of entries) {
    const perRow: number[] = [];
    for (const size of SIZES) {
      const given = orderExport(size);
      if (ours(given) !== theirs(given)) throw new Error(`${name} and arquero disagree over ${size} rows`);
      const times = medianTimes({ ours: () => ours(given), theirs: () => theirs(given) }, size > 10_000 ? 5 : 11);
      perRow.push((times.ours / size) * 1000);
      const heap = megabytes(collect, () => ours(given));
      console.log(
        `  ${name.padEnd(12)} ${size.toLocaleString("en-US").padStart(7)} rows ${times.ours.toFixed(1).padStart(7)} ms` +
          ` ${perRow[perRow.length - 1]!.toFixed(2)} µs a row ${heap.toFixed(1).padStart(6)} MB` +
          `   arquero ${times.theirs.toFixed(1)} ms: ${(times.ours / times.theirs).toFixed(2)} ×`,
      );
    }
    console.log(
      `  ${"".padEnd(12)} a row at 100,000 costs ${(perRow[2]! / perRow[1]!).toFixed(2)} × one at 10,000 (1 is linear)`,
    );
  }
}
