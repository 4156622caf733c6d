import { SAMPLE } from "../../../src/templates/draft";
import type { Area, ChartPlan, SheetPlan } from "../../../src/templates/sheet-plan";
import { isDay, patternAt } from "./shown-table";

export interface ShownChart {
  readonly kind: ChartPlan["kind"] | "funnel";
  readonly colours: readonly string[];
  readonly series: readonly (readonly number[])[];
}

const LEAST = 3;
const MOST = 12;

/** The first chart whose figures are known without calculating: its own, else the sample figures behind it. */
export function shownChart(plans: readonly SheetPlan[]): ShownChart | null {
  for (const chart of plans.flatMap((plan) => plan.charts)) {
    const kind = chart.colours[0] === "transparent" ? "funnel" : chart.kind;
    const own = chart.ranges.flatMap((range, i) => {
      const plan = plans.find(({ title }) => title === range.sheet)!;
      const columns = columnsOf(range).slice(i === 0 ? 1 : 0);
      return columns.map((area) => figuresIn(plan, area));
    });
    const known = own.filter((figures) => figures.length >= LEAST);
    const series = known.length > 0 ? known : sampleSeries(plans, kind);
    if (series.length > 0) {
      const colours = chart.colours.filter((colour) => colour !== "transparent");
      return { kind, colours, series: series.map((figures) => figures.slice(0, MOST)) };
    }
  }
  return null;
}

const columnsOf = (area: Area): Area[] =>
  Array.from({ length: area.columns }, (_, i) => ({ ...area, column: area.column + i, columns: 1 }));

/** The longest run of plain figures in a column; days are none. */
function figuresIn(plan: SheetPlan, area: Area, takes: (row: number) => boolean = () => true): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (let y = area.row; y < area.row + area.rows; y += 1) {
    const cell = plan.cells[y - 1]?.[area.column - 1];
    run = typeof cell === "number" && takes(y) && !isDay(plan, y, area.column) ? [...run, cell] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Figures that are alike, as the kind of chart wants them: of days or months one after another, shares, falling steps. */
function sampleSeries(plans: readonly SheetPlan[], kind: ShownChart["kind"]): number[][] {
  const runs = plans.flatMap((plan) => {
    const samples = plan.names.filter(({ name }) => name === SAMPLE);
    const whole = { row: 1, column: 1, rows: plan.cells.length, columns: plan.widths.length };
    return (kind === "funnel" ? [whole] : samples).flatMap(columnsOf).map((area) =>
      figuresIn(plan, area, (row) => {
        if (kind === "line") return isDay(plan, row, 1);
        return kind !== "bar" || patternAt(plan, row, area.column).includes("%");
      }),
    );
  });
  const falling = (run: readonly number[]): boolean => run.every((each, i) => i === 0 || each < run[i - 1]!);
  return runs
    .filter((run) => run.length >= (kind === "line" ? MOST / 2 : LEAST) && new Set(run).size > 1)
    .filter((run) => kind !== "funnel" || falling(run))
    .slice(0, 1);
}
