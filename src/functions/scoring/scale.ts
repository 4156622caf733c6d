import { KpiError } from "../../core/kpi-error";
import type { Scale } from "../../core/scoring/score";
import type { Text } from "../../core/text";
import { readChoice } from "../../i18n/choices/choices";
import { linearWords } from "../../i18n/choices/scoring";
import { type Arg, rowsOf } from "../args";
import { isBlank, readReported, readText } from "../cell";

/** A scale range: rows of attainment and points; the word "linear" as the last row interpolates between them. */
export const scaleArg = (help: Text): Arg<Scale> => ({
  help,
  takes: "range",
  optional: false,
  sample: "H2:I6",
  read(raw, { argument }) {
    const rows = rowsOf(raw)
      .map((cells, i) => ({ cells, row: i + 1 }))
      .filter(({ cells }) => !cells.every(isBlank));
    const last = rows[rows.length - 1]?.cells[0];
    const interpolated = typeof last === "string" && readChoice(linearWords, readText(last, { argument })) !== null;
    const steps = interpolated ? rows.slice(0, -1) : rows;
    if (steps.length === 0) throw new KpiError("must_not_be_empty", { argument });
    return {
      interpolated,
      steps: steps.map(({ cells, row }) => {
        if (cells.length < 2) throw new KpiError("wrong_width", { argument, expected: 2, columns: cells.length });
        const [attainment, points] = [0, 1].map((c) => readReported(cells[c], { argument, row }));
        if (typeof attainment !== "number" || typeof points !== "number") {
          throw new KpiError("must_not_be_blank", { argument, row });
        }
        return [attainment, points] as const;
      }),
    };
  },
});
