import type { Reported } from "../../core/numbers/reported";
import type { Text } from "../../core/text";
import { type Arg, column } from "../args";

/** A history, oldest first: blanks before and after it are no part of it, those inside are periods without a value. */
export function history(help: Text): Arg<(number | null)[]> {
  const whole = column(help, {}, "B2:B25");
  return {
    help,
    takes: whole.takes,
    optional: false,
    sample: whole.sample,
    read(raw, where, context) {
      const values = whole
        .read(raw, where, context)
        .map((value: Reported) => (typeof value === "number" ? value : null));
      let end = values.length;
      while (end > 0 && values[end - 1] === null) end -= 1;
      const start = values.findIndex((value) => value !== null);
      return values.slice(Math.max(start, 0), end);
    },
  };
}
