import { HISTORY_LENGTHS, HORIZONS, measureCalibration, summary, type Trial } from "./calibration/measure";
import { realSeries } from "./calibration/real-series";

/** How far from the promise counts as kept: sampling error of series that move together, and then some. */
const LEAST_COVERAGE = 0.75;
const MOST_COVERAGE = 0.85;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function line(name: string, trials: readonly Trial[]): string {
  const { coverage, met, relativeError } = summary(trials);
  const cells = [percent(coverage), percent(met[30]), percent(met[50]), percent(met[70]), relativeError.toFixed(2)];
  return `${name.padEnd(46)}${String(trials.length).padStart(7)}  ${cells.join("  ")}`;
}

const series = realSeries();
const started = performance.now();
const trials = measureCalibration(series, 12);
const seconds = (performance.now() - started) / 1000;

console.log("Forecasts of real series by rolling origin: does an 80 % interval hold 80 % of the time, and do targets");
console.log("with a 30, 50 or 70 % chance come true about as often? Error is that of the middle against repeating the");
console.log("last value (of the season, where there is one): below 1 is closer.\n");
console.log(`${"".padEnd(46)} trials  inside 80 %  met 30 %  met 50 %  met 70 %  error`);
console.log(line("all", trials));
console.log(
  line(
    "history of 3 to 11 values",
    trials.filter(({ length }) => length < 12),
  ),
);
console.log(
  line(
    "history of 12 and more",
    trials.filter(({ length }) => length >= 12),
  ),
);
for (const period of ["month", "week"] as const) {
  console.log(
    line(
      `${period}ly series`,
      trials.filter((trial) => trial.series.period === period),
    ),
  );
}
for (const length of HISTORY_LENGTHS.filter((n) => n > 0)) {
  console.log(
    line(
      `history of ${length}`,
      trials.filter((trial) => trial.length === length),
    ),
  );
}
for (const horizon of HORIZONS) {
  console.log(
    line(
      `${horizon} ahead`,
      trials.filter((trial) => trial.horizon === horizon),
    ),
  );
}
console.log("");
for (const one of series) {
  console.log(
    line(
      `${one.name}, ${one.period}ly (${one.values.length})`,
      trials.filter((trial) => trial.series === one),
    ),
  );
}
const { coverage } = summary(trials);
const isKept = coverage >= LEAST_COVERAGE && coverage <= MOST_COVERAGE;
console.log(`\n${series.length} series, ${trials.length} forecasts in ${seconds.toFixed(1)} s.`);
console.log(
  `The 80 % interval held${percent(coverage)} of the time: ${isKept ? "within" : "OUTSIDE"} 75 to 85 %. Series: npm package vega-datasets.`,
);
process.exitCode = isKept ? 0 : 1;
