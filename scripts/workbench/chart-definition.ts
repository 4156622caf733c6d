import { quotedSheet, zoneA1 } from "./a1-notation";
import { Exception } from "./apps-script/exception";
import type { Book } from "./book";
import type { ChartRange, ChartSpec } from "./chart-spec";

/** The engine's way to draw each kind that the platform's scripts can make. */
const KINDS: Readonly<Record<string, { type: string; more?: object }>> = {
  LINE: { type: "line", more: { labelsAsText: false, cumulative: false } },
  AREA: { type: "line", more: { labelsAsText: false, cumulative: false, fillArea: true } },
  COLUMN: { type: "bar" },
  BAR: { type: "bar", more: { horizontal: true } },
  COMBO: { type: "combo" },
  PIE: { type: "pie" },
  SCATTER: { type: "scatter", more: { labelsAsText: false } },
};

/** Options that change what the engine draws or that it can do without. Others stop the run. */
const KNOWN_OPTIONS =
  /^(title|subtitle|width|height|isStacked|colors|legend(\.position|\.textStyle.*)?|series(\.\d+(\..+)?)?|[hv]Axis(\..+)?|vAxes(\.\d+(\..+)?)?|pieHole|backgroundColor(\..+)?|titleTextStyle(\..+)?|curveType|pointSize|lineWidth|bar\.groupWidth|chartArea(\..+)?|useFirstColumnAsDomain|annotations(\..+)?|interpolateNulls|focusTarget|tooltip(\..+)?|reverseCategories|pieSliceText|slices(\.\d+(\..+)?)?|seriesType|treatLabelsAsText|fontName|trendlines(\..+)?|areaOpacity)$/;

/** A chart's definition for the engine. */
export function chartDefinition(book: Book, spec: ChartSpec): object {
  const { type, ranges } = spec;
  const options = nested(spec.options);
  const kind = type === undefined ? undefined : KINDS[type];
  if (!kind)
    throw new Exception(
      type === undefined ? "Please select a chart type." : `Charts of type ${type} cannot be drawn here.`,
    );
  if (ranges.length === 0) throw new Exception("A chart needs at least one range.");
  const [labels, ...series] = ranges.flatMap(columnsOf);
  const styles: Record<string, object> = {};
  const dataSets = series.map((range, i) => {
    styles[String(i)] = seriesStyle(options, i, series.length, type!);
    return { dataSetId: String(i), dataRange: reference(book, range) };
  });
  return {
    type: kind.type,
    ...kind.more,
    title: { text: String(options["title"] ?? "") },
    legendPosition: legend(options),
    stacked: Boolean(options["isStacked"]),
    aggregated: false,
    dataSource: { type: "range", dataSets, dataSetsHaveTitle: spec.headers > 0, labelRange: reference(book, labels!) },
    dataSetStyles: styles,
    ...axes(options),
    ...(options["pieHole"] ? { isDoughnut: true, pieHolePercentage: Number(options["pieHole"]) * 100 } : {}),
    ...(typeof options["backgroundColor"] === "string" ? { background: options["backgroundColor"] } : {}),
    ...(type === "PIE" ? slices(options) : {}),
  };
}

/** @throws {Exception} for an option that nobody has looked at yet */
export function checkOption(name: string): void {
  // @compatibility: the platform ignores options that it does not know.
  if (!KNOWN_OPTIONS.test(name)) throw new Exception(`The chart option "${name}" is not known to the workbench.`);
}

/** The engine takes a series a column; a range of several columns is several series. */
function columnsOf({ sheetId, zone }: ChartRange): ChartRange[] {
  const columns: ChartRange[] = [];
  for (let c = zone.left; c <= zone.right; c += 1) columns.push({ sheetId, zone: { ...zone, left: c, right: c } });
  return columns;
}

function reference(book: Book, { sheetId, zone }: ChartRange): string {
  return `${quotedSheet(book.getters.getSheetName(sheetId))}!${zoneA1(zone)}`;
}

function seriesStyle(options: Record<string, unknown>, index: number, count: number, type: string): object {
  const own = (options["series"] as Record<string, Record<string, unknown>> | undefined)?.[String(index)] ?? {};
  const shared = (options["colors"] as unknown[] | undefined)?.[index];
  const color = own["color"] ?? shared;
  const drawn = own["type"] ?? options["seriesType"];
  return {
    // A funnel is a stacked bar whose first series cannot be seen.
    ...(typeof color === "string"
      ? { backgroundColor: color === "transparent" || color === "none" ? "#FFFFFF00" : color }
      : {}),
    ...(own["labelInLegend"] ? { label: String(own["labelInLegend"]) } : {}),
    ...(own["targetAxisIndex"] === 1 ? { yAxisId: "y1" } : {}),
    ...(type === "COMBO"
      ? { type: (drawn ?? (index === count - 1 ? "line" : "bars")) === "line" ? "line" : "bar" }
      : {}),
  };
}

function slices(options: Record<string, unknown>): object {
  const own = Object.values((options["slices"] ?? {}) as Record<string, { color?: unknown }>).map(
    (slice) => slice.color,
  );
  const colors = own.length > 0 ? own : options["colors"];
  return Array.isArray(colors) ? { slicesColors: colors } : {};
}

function legend(options: Record<string, unknown>): string {
  const given = options["legend"];
  const position = typeof given === "string" ? given : (given as Record<string, unknown> | undefined)?.["position"];
  return ["top", "bottom", "left", "right", "none"].includes(String(position)) ? String(position) : "top";
}

function axes(options: Record<string, unknown>): object {
  const design = (name: string): object => {
    const axis = (options[name] ?? {}) as Record<string, unknown>;
    const window = (axis["viewWindow"] ?? {}) as Record<string, unknown>;
    const [min, max] = [axis["minValue"] ?? window["min"], axis["maxValue"] ?? window["max"]];
    return {
      ...(axis["title"] ? { title: { text: String(axis["title"]) } } : {}),
      ...(typeof min === "number" ? { min } : {}),
      ...(typeof max === "number" ? { max } : {}),
    };
  };
  return { axesDesign: { x: design("hAxis"), y: design("vAxis") } };
}

/** "legend.position" and { legend: { position } } are the same option. */
function nested(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(options)) {
    const names = path.split(".");
    let place = result;
    for (const name of names.slice(0, -1)) {
      const inner = place[name];
      place[name] = typeof inner === "object" && inner !== null ? { ...inner } : {};
      place = place[name] as Record<string, unknown>;
    }
    place[names.at(-1)!] = value;
  }
  return result;
}
