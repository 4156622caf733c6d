import { help } from "../../core/text";
import { number, optional } from "../args";

/** Periods of a season; 0 for none. */
export const season = optional(
  number(
    help(
      "Periods until the pattern repeats: 12 for months, 52 for weeks, 7 for days. Optional, no season when left out.",
      "季节周期：月为 12，周为 52，日为 7。可选，默认无季节。",
    ),
    { min: 0, max: 53, whole: true },
    "12",
  ),
  0,
);
