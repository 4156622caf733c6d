import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import type { Text } from "../../core/text";
import { type Arg, checkLimits, range, rowsOf } from "../args";
import { isBlank, readReported, readText } from "../cell";

/** The stages of a funnel in their order, without blank rows at the end; a label is "" where none is given. */
export interface Stages {
  readonly labels: readonly string[];
  readonly counts: readonly Reported[];
}

/** Two columns, label and count, or one of counts; a funnel that lies in one or two rows is read as well. */
export const stages = (help: Text): Arg<Stages> =>
  range(help, "A2:B6", (raw, { argument }) => {
    const rows = upright(rowsOf(raw));
    while (rows.length > 0 && rows[rows.length - 1]!.every(isBlank)) rows.pop();
    if (rows.length === 0) throw new KpiError("must_not_be_empty", { argument });
    const width = rows[0]!.length;
    if (width > 2) throw new KpiError("wrong_width", { argument, expected: 2, columns: width });
    return {
      labels: rows.map((row, i) => (width === 2 ? readText(row[0], { argument, row: i + 1 }) : "")),
      counts: rows.map((row, i) => {
        const where = { argument, row: i + 1 };
        const count = readReported(row[width - 1], where);
        return typeof count === "number" ? checkLimits(count, { min: 0 }, where) : count;
      }),
    };
  });

function upright(rows: unknown[][]): unknown[][] {
  const width = rows[0]!.length;
  const lies = rows.length <= 2 && (width > 2 || (rows.length === 1 && typeof rows[0]![0] === "number"));
  return lies ? rows[0]!.map((_, i) => rows.map((row) => row[i])) : [...rows];
}
