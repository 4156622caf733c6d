import type { PlannedCell, SheetPlan } from "../../../src/templates/sheet-plan";

export interface ShownTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
}

/** `share` of the greatest of its column, where the column holds shares. */
export interface ShownCell {
  readonly text: string;
  readonly computed: boolean;
  readonly share: number | null;
}

const MOST_ROWS = 5;

const isFormula = (cell: PlannedCell): boolean => typeof cell === "string" && cell.startsWith("=");
const isText = (cell: PlannedCell | undefined): boolean =>
  typeof cell === "string" && cell !== "" && !cell.startsWith("=");

/** What a cell shows; nothing for a formula, whose value is not known yet. */
export const shownText = (cell: PlannedCell): string =>
  isText(cell) ? String(cell).replace(/^'/, "").replace(/\s+/g, " ") : "";

/** The table that says most of what its template is about: the most words and figures in its first rows. */
export function shownTable(plans: readonly SheetPlan[], columns: number): ShownTable | null {
  const candidates = plans.flatMap((plan, order) =>
    plan.styles
      .filter(({ style, columns: wide }) => style === "header" && wide > 1)
      .map((header) => {
        const table = readTable(plan, header, columns);
        const filled = table.rows.flat().filter(({ text }) => text !== "").length;
        // The first sheet is what people see first; another wins only by much.
        return { table, worth: filled - order * 2 };
      }),
  );
  const best = candidates.sort((a, b) => b.worth - a.worth)[0];
  return best ? best.table : null;
}

function readTable(
  plan: SheetPlan,
  header: { row: number; column: number; columns: number },
  most: number,
): ShownTable {
  const titles = plan.cells[header.row - 1]!;
  const body = plan.cells.slice(header.row, header.row + MOST_ROWS);
  const range = Array.from({ length: header.columns }, (_, i) => header.column - 1 + i);
  const known = range.filter((x) => isText(titles[x]!) && !isDay(plan, header.row + 1, x + 1));
  const filled = (x: number): number => body.filter((row) => row[x] !== "" && !isFormula(row[x]!)).length;
  const labels = known.filter((x) => body.some((row) => isText(row[x]!)));
  const distinct = (x: number): number => new Set(body.map((row) => row[x]).filter(isText)).size;
  const label = [...labels].sort((a, b) => distinct(b) - distinct(a))[0] ?? known[0] ?? range[0]!;
  const figures = known.filter((x) => x !== label && body.some((row) => typeof row[x] === "number"));
  const others = known.filter((x) => x !== label && !figures.includes(x)).sort((a, b) => filled(b) - filled(a));
  const chosen = [label, ...[...figures, ...others].slice(0, most - 1)];
  return {
    headers: chosen.map((x) => shownText(titles[x]!)),
    rows: body.map((row, y) =>
      chosen.map((x) =>
        shownCell(
          plan,
          row[x]!,
          header.row + 1 + y,
          x + 1,
          body.map((each) => each[x]!),
        ),
      ),
    ),
  };
}

export const patternAt = (plan: SheetPlan, row: number, column: number): string =>
  plan.formats
    .filter(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    )
    .pop()?.pattern ?? "";

export const isDay = (plan: SheetPlan, row: number, column: number): boolean =>
  patternAt(plan, row, column).includes("yyyy");

function shownCell(
  plan: SheetPlan,
  cell: PlannedCell,
  row: number,
  column: number,
  whole: readonly PlannedCell[],
): ShownCell {
  if (typeof cell !== "number") return { text: shownText(cell), computed: isFormula(cell), share: null };
  if (!patternAt(plan, row, column).includes("%")) {
    return {
      text: cell.toLocaleString("en-US", { maximumFractionDigits: cell >= 100 ? 0 : 2 }),
      computed: false,
      share: null,
    };
  }
  const greatest = Math.max(...whole.map((each) => (typeof each === "number" ? each : 0)));
  return {
    text: `${Math.round(cell * 1000) / 10}%`,
    computed: false,
    share: greatest > 0 && cell > 0 ? cell / greatest : null,
  };
}
