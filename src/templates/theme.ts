import { durationSuffix } from "../catalogue/duration-suffix";
import { inLanguage, type Language } from "../i18n/words";
import type { StyleName } from "./sheet-plan";
import type { ChartKind, Colour, Duration, DurationFormat, Format, SeriesColour, TabColour } from "./template";

export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: true;
  readonly align?: "left" | "center" | "right";
}

export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { size: 16, bold: true, color: "#1b3a57" },
  section: { size: 12, bold: true, color: "#1b3a57" },
  header: { background: "#1b3a57", color: "#ffffff", bold: true, wrap: true, align: "center" },
  label: { color: "#5f6b76", size: 9 },
  figure: { size: 13, bold: true, align: "left" },
  text: { align: "left" },
  input: { background: "#fff8e1" },
  sample: { background: "#fff8e1", color: "#7a5c00", italic: true },
  computed: { background: "#f4f6f8" },
  total: { background: "#e3e9ef", bold: true },
  muted: { color: "#5f6b76" },
  wrap: { wrap: true },
  numbers: { align: "right" },
  dense: { size: 9 },
};

/** Patterns that every locale reads; the percent sign multiplies, separators follow the locale. */
export const PATTERNS: Readonly<Record<Exclude<Format, DurationFormat>, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0",
  number: "#,##0.00",
  money: "#,##0.00",
  mixed: "#,##0.00##",
  score: "0.0",
  percent: "0.0%",
  fine: "0.00%",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
};

/** The pattern of a format; the unit of a duration is in the sheet's language. */
export function patternOf(format: Format, language: Language): string {
  if (format in PATTERNS) return PATTERNS[format as keyof typeof PATTERNS];
  const [, unit, two] = /^(\D+)(2?)$/.exec(format)!;
  return `0.0${two ? "0" : ""}"${inLanguage(durationSuffix(unit as Duration)!, language)}"`;
}

export const TABS: Readonly<Record<TabColour, string>> = { result: "#1b3a57", input: "#e69f00", help: "#8a97a3" };

/** Told apart without red and green (Okabe and Ito, jfly.uni-koeln.de/color); the words beside them say the same. */
export const SERIES: Readonly<Record<SeriesColour, string>> = {
  main: "#0072b2",
  second: "#e69f00",
  third: "#009e73",
  fourth: "#cc79a7",
  fifth: "#56b4e9",
  goal: "#333333",
  limit: "#9aa5af",
  none: "transparent",
};

export const COLOURS: Readonly<Record<Colour["as"], string>> = {
  good: "#cfe6f5",
  fair: "#fdecc8",
  poor: "#f6d3c4",
  muted: "#eceff1",
};

const USUAL: readonly SeriesColour[] = ["main", "second", "third", "fourth", "fifth"];

export const seriesColours = (kind: ChartKind, given: readonly SeriesColour[] | undefined): string[] =>
  (given ?? (kind === "funnel" ? ["none", "main"] : USUAL)).map((name) => SERIES[name]);
