import { outlook } from "../../src/core/forecast/outlook";
import { outlookQuantile } from "../../src/core/forecast/outlook-quantile";
import type { RealSeries } from "./real-series";

/** Lengths of history a forecast is made from; 0 is everything before the origin. */
export const HISTORY_LENGTHS = [3, 5, 8, 11, 24, 36, 60, 0];
export const HORIZONS = [1, 3, 6, 12];
const FARTHEST = 12;

/** One forecast of one value that is known by now. */
export interface Trial {
  readonly series: RealSeries;
  /** Number of values in the history. */
  readonly length: number;
  readonly horizon: number;
  /** 1 inside the 80 % interval, 0 outside. */
  readonly covered: number;
  /** Whether targets that had these chances of being met were met. */
  readonly met: { readonly 30: number; readonly 50: number; readonly 70: number };
  /** Absolute error of the middle, and of repeating the last value (of the season, where there is one). */
  readonly error: number;
  readonly naiveError: number;
}

const CHANCES = [30, 50, 70] as const;

function trialsAt(series: RealSeries, origin: number, length: number): Trial[] {
  const { values, season } = series;
  const history = values.slice(length === 0 ? 0 : origin - length, origin);
  const expected = outlook(history, FARTHEST, season);
  return HORIZONS.map((horizon) => {
    const actual = values[origin + horizon - 1]!;
    const quantile = (probability: number): number => outlookQuantile(expected, horizon - 1, probability);
    const met = CHANCES.map((chance): [number, number] => {
      const target = quantile(1 - chance / 100);
      // A target at the floor is met for certain: no target has the chance asked for, and nothing is learnt.
      if (target === expected.floor) return [chance, chance / 100];
      return [chance, actual >= target ? 1 : 0];
    });
    const cycles = Math.ceil(horizon / season) * season;
    const naive = season > 0 && history.length >= cycles ? values[origin + horizon - 1 - cycles]! : values[origin - 1]!;
    return {
      series,
      length: history.length,
      horizon,
      covered: actual >= quantile(0.1) && actual <= quantile(0.9) ? 1 : 0,
      met: Object.fromEntries(met) as Trial["met"],
      error: Math.abs(actual - quantile(0.5)),
      naiveError: Math.abs(actual - naive),
    };
  });
}

/**
 * Forecasts by rolling origin: for each series and length of history, `origins` points in time spread over the
 * series, from which everything after the origin is hidden from the model and then compared with it.
 */
export function measureCalibration(
  all: readonly RealSeries[],
  origins: number,
  lengths: readonly number[] = HISTORY_LENGTHS,
): Trial[] {
  return all.flatMap((series, s) =>
    lengths.flatMap((length, l) => {
      const least = length === 0 ? Math.max(24, 2 * series.season) : length;
      const room = series.values.length - FARTHEST - least;
      if (room < FARTHEST) return [];
      // Each series and length starts elsewhere, so that origins do not all fall into the same months.
      const shift = ((s * 7 + l * 5) % 11) / 11;
      return Array.from(
        { length: origins },
        (_, k) => least + Math.floor(((k + shift) / origins) * (room + 1)),
      ).flatMap((origin) => trialsAt(series, origin, length));
    }),
  );
}

export interface Calibration {
  readonly trials: number;
  readonly coverage: number;
  readonly met: { readonly 30: number; readonly 50: number; readonly 70: number };
  /** Mean over the series of error ÷ naive error; below 1 the middle is closer than the naive forecast. */
  readonly relativeError: number;
}

/** What trials say together. */
export function summary(trials: readonly Trial[]): Calibration {
  const mean = (of: (trial: Trial) => number): number => trials.reduce((sum, t) => sum + of(t), 0) / trials.length;
  const names = [...new Set(trials.map(({ series }) => series))];
  const ratios = names.map((series) => {
    const own = trials.filter((trial) => trial.series === series);
    return own.reduce((sum, t) => sum + t.error, 0) / own.reduce((sum, t) => sum + t.naiveError, 0);
  });
  return {
    trials: trials.length,
    coverage: mean((trial) => trial.covered),
    met: { 30: mean((t) => t.met[30]), 50: mean((t) => t.met[50]), 70: mean((t) => t.met[70]) },
    relativeError: Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length),
  };
}
