import { KpiError } from "../../core/kpi-error";
import type { Shape } from "../../core/targets/path";
import type { Text } from "../../core/text";
import { shapeChoices } from "../../i18n/choices/shapes";
import { type Arg, choiceOf, column, range } from "../args";

/** How progress is spread: one of three words, or a column with a weight for each period. */
export const shape = (help: Text): Arg<Shape> => ({
  ...range<Shape>(help, '"linear"', (raw, where, context) => {
    if (typeof raw === "string") return choiceOf(raw, shapeChoices, where);
    const weights = column(help, { min: 0 }).read(raw, where, context);
    return weights.map((weight, i) => {
      if (typeof weight === "number") return weight;
      throw new KpiError("must_not_be_blank", { ...where, row: i + 1 });
    });
  }),
  choices: shapeChoices,
});
