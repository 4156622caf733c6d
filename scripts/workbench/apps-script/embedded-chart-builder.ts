import { checkOption } from "../chart-definition";
import { type ChartSpec, NEW_CHART } from "../chart-spec";
import { want } from "./arguments";
import { EmbeddedChart } from "./embedded-chart";
import { ChartType } from "./enums";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

const CLASS = "SpreadsheetApp.EmbeddedChartBuilder";
const LEGENDS = ["TOP", "BOTTOM", "LEFT", "RIGHT", "NONE"];

/** Builds a chart. The builders of single kinds (`asLineChart()` …) are this one, with its kind set. */
export class EmbeddedChartBuilder extends Service {
  readonly className = "EmbeddedChartBuilder";

  constructor(
    execution: Execution,
    private spec: ChartSpec = NEW_CHART,
    private readonly id?: string,
  ) {
    super(execution);
  }

  addRange(range: unknown): this {
    const { sheetId, zone } = want.instance(range, Range, `${CLASS}.addRange`);
    return this._set({ ranges: [...this.spec.ranges, { sheetId, zone }] });
  }
  clearRanges(): this {
    return this._set({ ranges: [] });
  }
  setChartType(type: unknown): this {
    return this._set({ type: want.choice(type, Object.keys(ChartType), `${CLASS}.setChartType`) });
  }
  getChartType(): unknown {
    return this.spec.type === undefined ? null : ChartType[this.spec.type as "LINE"];
  }
  asLineChart(): this {
    return this._set({ type: "LINE" });
  }
  asAreaChart(): this {
    return this._set({ type: "AREA" });
  }
  asColumnChart(): this {
    return this._set({ type: "COLUMN" });
  }
  asBarChart(): this {
    return this._set({ type: "BAR" });
  }
  asComboChart(): this {
    return this._set({ type: "COMBO" });
  }
  asPieChart(): this {
    return this._set({ type: "PIE" });
  }
  asScatterChart(): this {
    return this._set({ type: "SCATTER" });
  }
  setPosition(row: unknown, column: unknown, offsetX: unknown, offsetY: unknown): this {
    const [r, c, x, y] = [row, column, offsetX, offsetY].map((value) => want.count(value, `${CLASS}.setPosition`));
    return this._set({ position: { row: Math.max(r!, 1), column: Math.max(c!, 1), offsetX: x!, offsetY: y! } });
  }
  setNumHeaders(headers: unknown): this {
    return this._set({ headers: want.count(headers, `${CLASS}.setNumHeaders`) });
  }
  setMergeStrategy(strategy: unknown): this {
    if (String(strategy) !== "MERGE_COLUMNS") throw new Error("workbench: chart ranges can only be merged by columns");
    return this;
  }
  setTransposeRowsAndColumns(transpose: unknown): this {
    if (transpose) throw new Error("workbench: charts with series in rows are not stood in for");
    return this;
  }
  setHiddenDimensionStrategy(): this {
    return this;
  }
  setOption(name: unknown, value: unknown): this {
    const text = want.text(name, `${CLASS}.setOption`);
    checkOption(text);
    return this._set({ options: { ...this.spec.options, [text]: plain(value) } });
  }
  setTitle(title: unknown): this {
    return this.setOption("title", want.text(title, `${CLASS}.setTitle`));
  }
  setStacked(): this {
    return this.setOption("isStacked", true);
  }
  setColors(colors: unknown): this {
    return this.setOption("colors", want.list(colors, `${CLASS}.setColors`));
  }
  setLegendPosition(position: unknown): this {
    return this.setOption(
      "legend.position",
      want.choice(position, LEGENDS, `${CLASS}.setLegendPosition`).toLowerCase(),
    );
  }
  setXAxisTitle(title: unknown): this {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: unknown): this {
    return this.setOption("vAxis.title", title);
  }
  setRange(start: unknown, end: unknown): this {
    return this.setOption("vAxis.minValue", start).setOption("vAxis.maxValue", end);
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.execution, this.spec, this.id);
  }

  private _set(change: Partial<ChartSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

/** Option values as plain data of ours; they come from the script's world. */
function plain(value: unknown): unknown {
  return value === null ? null : JSON.parse(JSON.stringify(value));
}
