import type { Zone } from "./annotations";

export interface ChartRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What a script asked of a chart: kind, ranges, place and options by the platform's names. */
export interface ChartSpec {
  readonly type: string | undefined;
  readonly ranges: readonly ChartRange[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export const NEW_CHART: ChartSpec = {
  type: undefined,
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: 0,
  options: {},
};
