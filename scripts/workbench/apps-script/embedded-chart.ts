import { chartDefinition } from "../chart-definition";
import { type ChartSpec, NEW_CHART } from "../chart-spec";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";
import { Exception } from "./exception";
import type { Execution } from "./execution";
import { Range } from "./range";
import { Service } from "./service";

/** A chart; it is in a sheet once it has been inserted. */
export class EmbeddedChart extends Service {
  readonly className = "EmbeddedChart";

  constructor(
    execution: Execution,
    readonly spec: ChartSpec,
    private id: string | undefined,
  ) {
    super(execution);
  }

  static _inSheet(execution: Execution, sheetId: string): EmbeddedChart[] {
    const { book } = execution.runtime;
    return book.getters
      .getChartIds(sheetId)
      .map((id) => new EmbeddedChart(execution, (book.side.charts[id] as ChartSpec | undefined) ?? NEW_CHART, id));
  }

  getChartId(): number | null {
    return this.id === undefined ? null : Number(this.id.replace(/\D/g, ""));
  }
  getRanges(): Range[] {
    return this.spec.ranges.map(({ sheetId, zone }) => new Range(this.execution, sheetId, { ...zone }));
  }
  getNumHeaders(): number {
    return this.spec.headers;
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.spec, this.id);
  }

  _insert(sheetId: string): void {
    const { width = 600, height = 371 } = this.spec.options as { width?: number; height?: number };
    const { row, column, offsetX, offsetY } = this.spec.position;
    const chartId = this._book.freshId("chart-");
    this._book.dispatch("CREATE_CHART", {
      sheetId,
      chartId,
      figureId: `${chartId}-figure`,
      col: column - 1,
      row: row - 1,
      offset: { x: offsetX, y: offsetY },
      size: { width, height },
      definition: chartDefinition(this._book, this.spec),
    });
    this._book.side.charts[chartId] = this.spec;
    this.id = chartId;
  }

  _update(sheetId: string): void {
    const { chartId, figureId } = this._kept(sheetId);
    this._book.dispatch("UPDATE_CHART", {
      sheetId,
      chartId,
      figureId,
      definition: chartDefinition(this._book, this.spec),
    });
    const { row, column, offsetX, offsetY } = this.spec.position;
    const { width, height } = this.spec.options as { width?: number; height?: number };
    const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    this._book.dispatch("UPDATE_FIGURE", {
      sheetId,
      figureId,
      col: column - 1,
      row: row - 1,
      offset: { x: offsetX, y: offsetY },
      ...size,
    });
    this._book.side.charts[chartId] = this.spec;
  }

  _remove(sheetId: string): void {
    const { chartId, figureId } = this._kept(sheetId);
    this._book.dispatch("DELETE_FIGURE", { sheetId, figureId });
    delete this._book.side.charts[chartId];
  }

  private _kept(sheetId: string): { chartId: string; figureId: string } {
    if (this.id === undefined || !this._book.getters.getChartIds(sheetId).includes(this.id)) {
      throw new Exception("The chart is not in this sheet.");
    }
    return { chartId: this.id, figureId: this._book.getters.getFigureIdFromChartId(this.id) };
  }
}
