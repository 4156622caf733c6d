import type { Area, ChartPlan } from "../templates/sheet-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Draws a planned chart on its sheet. */
export function writeChart(sheet: Sheet, chart: ChartPlan, rangeOn: (title: string, area: Area) => Range): void {
  const builder = ofKind(sheet.newChart(), chart.kind);
  for (const { sheet: title, ...area } of chart.ranges) builder.addRange(rangeOn(title, area));
  builder
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 3)
    .setOption("title", chart.title)
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setOption("colors", [...chart.colours]);
  if (chart.colours[0] === "transparent") builder.setOption("series", { 0: { color: "transparent" } });
  if (chart.kind === "stackedBar") builder.setOption("isStacked", true);
  if (chart.kind !== "pie") builder.setOption("legend", { position: isSingle(chart) ? "none" : "bottom" });
  const axis = {
    ...(chart.pattern ? { format: chart.pattern } : {}),
    ...(chart.from === undefined ? {} : { viewWindow: { min: chart.from } }),
  };
  if (Object.keys(axis).length > 0) builder.setOption(isLying(chart) ? "hAxis" : "vAxis", axis);
  sheet.insertChart(builder.build());
}

function ofKind(builder: Builder, kind: ChartPlan["kind"]): Builder {
  const made =
    kind === "line"
      ? builder.asLineChart()
      : kind === "column"
        ? builder.asColumnChart()
        : kind === "pie"
          ? builder.asPieChart()
          : builder.asBarChart();
  return made as unknown as Builder;
}

const isLying = ({ kind }: ChartPlan): boolean => kind === "bar" || kind === "stackedBar";

/** One visible series needs no legend: the title says what it is. */
function isSingle({ ranges, colours }: ChartPlan): boolean {
  const series = ranges.reduce((sum, { columns }) => sum + columns, 0) - 1;
  return series - colours.filter((colour) => colour === "transparent").length === 1;
}
