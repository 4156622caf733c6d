import type { Engine } from "./platform";

type Config = {
  getters: {
    getCells(sheetId: string): readonly { readonly id: number }[];
    getCellPosition(id: number): { readonly col: number; readonly row: number };
    getSheetIds(): readonly string[];
    getFilters(sheetId: string): readonly unknown[];
  };
};
interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly dimension?: string;
  readonly elements?: readonly number[];
}
type RowSizes = new (
  config: Config,
) => {
  handle(command: Command): void;
  updateRowSizeForCellChange(sheetId: string, row: number, col: number): void;
};
type HeaderPositions = new (
  config: Config,
) => {
  headerPositions: Record<string, object | undefined>;
  isDirty: boolean;
  computeHeaderPositionsOfSheet(sheetId: string): object;
  handle(command: Command): void;
  finalize(): void;
  getColDimensions(sheetId: string, col: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: string, reference: number, index: number, sheetId: string): number;
};

/** After these the engine measures all sheets again, while only rows and columns of the one they name can have changed. */
const OF_ONE_SHEET = new Set(["UPDATE_CELL", "CREATE_SHEET", "ADD_MERGE", "REMOVE_MERGE"]);

const done = new WeakSet<object>();

/** Lets the engine measure rows and columns where something stands and when they are asked for, not in every sheet after every change. */
export function quickenHeaders(engine: Engine): void {
  const { coreViewsPluginRegistry, statefulUIPluginRegistry } = engine.registries;
  if (done.has(coreViewsPluginRegistry)) return;
  done.add(coreViewsPluginRegistry);
  const rowSizes = coreViewsPluginRegistry.get("row_size") as unknown as RowSizes;
  const positions = statefulUIPluginRegistry.get("header_positions") as unknown as HeaderPositions;
  coreViewsPluginRegistry.replace("row_size", sizesWhereCellsAre(rowSizes) as never);
  statefulUIPluginRegistry.replace("header_positions", positionsWhenAsked(positions) as never);
}

/** When a column changes its width the engine measures the cell of each row, and most rows have none. */
function sizesWhereCellsAre(Original: RowSizes) {
  return class QuickRowSizes extends Original {
    private readonly sheets: Config["getters"];
    constructor(config: Config) {
      super(config);
      this.sheets = config.getters;
    }
    override handle(command: Command): void {
      const { type, sheetId, dimension, elements = [] } = command;
      if (type !== "RESIZE_COLUMNS_ROWS" || dimension !== "COL" || sheetId === undefined) {
        super.handle(command);
        return;
      }
      for (const { id } of this.sheets.getCells(sheetId)) {
        const { col, row } = this.sheets.getCellPosition(id);
        if (elements.includes(col)) this.updateRowSizeForCellChange(sheetId, row, col);
      }
    }
  };
}

function positionsWhenAsked(Original: HeaderPositions) {
  return class QuickHeaderPositions extends Original {
    private readonly sheets: Config["getters"];
    private isFilterDirty = false;
    constructor(config: Config) {
      super(config);
      this.sheets = config.getters;
    }
    override handle(command: Command): void {
      const { type, sheetId } = command;
      if (type === "START") return;
      if (sheetId !== undefined && OF_ONE_SHEET.has(type)) {
        this.headerPositions[sheetId] = undefined;
        this.isFilterDirty = true;
      } else super.handle(command);
    }
    override finalize(): void {
      if (this.isDirty) this.headerPositions = {};
      else if (this.isFilterDirty) {
        // What a filter hides may hang on cells of other sheets.
        for (const sheetId of this.sheets.getSheetIds())
          if (this.sheets.getFilters(sheetId).length > 0) this.headerPositions[sheetId] = undefined;
      }
      this.isDirty = false;
      this.isFilterDirty = false;
    }
    override getColDimensions(sheetId: string, col: number): unknown {
      this.measure(sheetId);
      return super.getColDimensions(sheetId, col);
    }
    override getRowDimensions(sheetId: string, row: number): unknown {
      this.measure(sheetId);
      return super.getRowDimensions(sheetId, row);
    }
    override getColRowOffset(dimension: string, reference: number, index: number, sheetId: string): number {
      this.measure(sheetId);
      return super.getColRowOffset(dimension, reference, index, sheetId);
    }
    private measure(sheetId: string): void {
      this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
    }
  };
}
