import type { Tier } from "../../core/incentives/tier-multiplier";
import { KpiError } from "../../core/kpi-error";
import type { Text } from "../../core/text";
import { type Arg, rowsOf } from "../args";
import { isBlank, readReported } from "../cell";

/** Two columns, from and value, lowest tier first; blank rows are skipped. */
export const tiers = (help: Text, sample = "H2:I4"): Arg<Tier[]> => ({
  help,
  takes: "range",
  optional: false,
  sample,
  read(raw, { argument }) {
    const rows = rowsOf(raw);
    if (rows[0]!.length !== 2) throw new KpiError("wrong_width", { argument, expected: 2, columns: rows[0]!.length });
    return rows.flatMap((row, i) => {
      if (row.every(isBlank)) return [];
      const [from, value] = row.map((cell) => {
        const read = readReported(cell, { argument, row: i + 1 });
        if (typeof read !== "number") throw new KpiError("must_not_be_blank", { argument, row: i + 1 });
        return read;
      });
      return [{ from: from!, value: value! }];
    });
  },
});
