import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { civilDate } from "../../src/core/calendar/civil-date";
import type { Period } from "../../src/core/calendar/period";
import { periodNumber } from "../../src/core/calendar/period-number";
import { readDay } from "../../src/core/calendar/read-day";

export interface RealSeries {
  readonly name: string;
  readonly period: "month" | "week";
  /** Periods in a year where the series has a yearly season, else 0. */
  readonly season: number;
  readonly values: readonly number[];
}

const folder = fileURLToPath(new URL("../../node_modules/vega-datasets/data", import.meta.url));
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

function rows(file: string): Record<string, string>[] {
  const [head = "", ...lines] = read(file).trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

type Dated = readonly [day: number, value: number];

/** Sums, means or last values per period; the first and last period are left out as they may be incomplete. */
function perPeriod(data: readonly Dated[], period: Period, how: "sum" | "mean" | "last"): number[] {
  const groups = new Map<number, number[]>();
  for (const [day, value] of data) {
    if (!Number.isFinite(value)) continue;
    const key = periodNumber(day, period);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  const keys = [...groups.keys()].sort((a, b) => a - b);
  const values: number[] = [];
  for (let key = keys[0]! + 1; key < keys[keys.length - 1]!; key++) {
    const group = groups.get(key) ?? [];
    const sum = group.reduce((a, b) => a + b, 0);
    values.push(how === "sum" ? sum : how === "mean" ? sum / group.length : group[group.length - 1]!);
  }
  return values;
}

function employment(): RealSeries[] {
  const data = rows("us-employment.csv");
  return ["retail_trade", "construction", "mining_and_logging", "information", "leisure_and_hospitality"].map(
    (name) => ({
      name: `US employees, ${name.replace(/_/g, " ")}`,
      period: "month",
      season: 0,
      values: data.map((row) => Number(row[name])),
    }),
  );
}

function unemployment(): RealSeries[] {
  const data = JSON.parse(read("unemployment-across-industries.json")) as { series: string; count: number }[];
  const wanted = [
    "Agriculture",
    "Construction",
    "Education and Health",
    "Government",
    "Information",
    "Wholesale and Retail Trade",
  ];
  return wanted.map((series) => ({
    name: `US unemployed, ${series}`,
    period: "month",
    season: 12,
    values: data.filter((row) => row.series === series).map((row) => row.count),
  }));
}

function stocks(): RealSeries[] {
  const data = rows("stocks.csv");
  return ["MSFT", "AMZN", "IBM", "AAPL"].map((symbol) => ({
    name: `Share price ${symbol}`,
    period: "month",
    season: 0,
    values: data.filter((row) => row["symbol"] === symbol).map((row) => Number(row["price"])),
  }));
}

function weather(): RealSeries[] {
  const data = rows("weather.csv");
  const kinds = [
    ["precipitation", "sum"],
    ["temp_max", "mean"],
    ["wind", "mean"],
  ] as const;
  return ["Seattle", "New York"].flatMap((place) =>
    (["month", "week"] as const).flatMap((period) =>
      kinds.map(([column, how]) => ({
        name: `${place}, ${column.replace("_", " ")}`,
        period,
        season: period === "month" ? 12 : 52,
        values: perPeriod(
          data.filter((row) => row["location"] === place).map((row) => [readDay(row["date"]!), Number(row[column])]),
          period,
          how,
        ),
      })),
    ),
  );
}

function market(): RealSeries[] {
  const data = rows("sp500-2000.csv");
  const column = (name: string): Dated[] => data.map((row) => [readDay(row["date"]!), Number(row[name])]);
  return [
    { name: "S&P 500, close", period: "week", season: 0, values: perPeriod(column("close"), "week", "last") },
    { name: "S&P 500, volume", period: "week", season: 0, values: perPeriod(column("volume"), "week", "mean") },
    { name: "S&P 500, volume", period: "month", season: 12, values: perPeriod(column("volume"), "month", "mean") },
  ];
}

/** Flights' bird strikes: the date is the only cell of its kind, so that commas in names before it do no harm. */
function birdStrikes(): RealSeries[] {
  const days = read("birdstrikes.csv")
    .split("\n")
    .map((line) => /,(\d{4}-\d\d-\d\d),/.exec(line)?.[1])
    .filter((text): text is string => text !== undefined)
    .map((text): Dated => [readDay(text), 1])
    .filter(([day]) => civilDate(day).year < 2003);
  return [
    { name: "Bird strikes reported", period: "month", season: 12, values: perPeriod(days, "month", "sum") },
    { name: "Bird strikes reported", period: "week", season: 52, values: perPeriod(days, "week", "sum") },
  ];
}

function films(): RealSeries[] {
  const data = JSON.parse(read("movies.json")) as { "Release Date": string | null; "US Gross": number | null }[];
  const dated = data.flatMap((film): (readonly [number, number])[] => {
    const text = film["Release Date"];
    if (!text || !/^[A-Z][a-z]{2} \d+ \d{4}$/.test(text)) return [];
    const day = readDay(text);
    const { year } = civilDate(day);
    return year >= 1996 && year <= 2010 ? [[day, film["US Gross"] ?? 0]] : [];
  });
  const released = dated.map(([day]): Dated => [day, 1]);
  return [
    { name: "US box office of films released", period: "month", season: 12, values: perPeriod(dated, "month", "sum") },
    { name: "Films released", period: "month", season: 12, values: perPeriod(released, "month", "sum") },
    { name: "Films released", period: "week", season: 52, values: perPeriod(released, "week", "sum") },
  ];
}

function air(): RealSeries[] {
  const values = rows("co2-concentration.csv").map((row) => Number(row["CO2"]));
  return [{ name: "CO2 in the air, Mauna Loa", period: "month", season: 12, values: values.slice(-240) }];
}

/** Real series of different kinds, from the npm package vega-datasets (BSD-3-Clause; sources in its datapackage.json). */
export function realSeries(): RealSeries[] {
  return [employment, unemployment, stocks, weather, market, birdStrikes, films, air].flatMap((source) => source());
}
