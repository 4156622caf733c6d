import { benchAnalysis } from "./bench/analysis";
import { benchColdLoad } from "./bench/cold-load";
import { benchMetric } from "./bench/metric";
import { benchOrders } from "./bench/orders";
import { benchWorkbook } from "./bench/workbook";
import { BuildError, build } from "./build";
import { SIZE_BARS } from "./build/check-bundle";

/** Prints what the shipped bundle costs; every time is measured in this run, so only ratios compare between machines. */
async function bench(): Promise<void> {
  const sizes = await build();
  console.log("Size");
  for (const [name, bytes] of Object.entries(sizes)) {
    const bar = SIZE_BARS[name];
    console.log(
      `  ${name.padEnd(14)} ${bytes.toLocaleString("en-US").padStart(9)} bytes${bar ? `  (bar ${bar.toLocaleString("en-US")})` : ""}`,
    );
  }
  benchColdLoad();
  benchMetric();
  if (!process.argv.includes("--quick")) await benchWorkbook();
  benchAnalysis();
  benchOrders();
}

try {
  await bench();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`The build stopped:\n${error.message}`);
  process.exitCode = 1;
}
