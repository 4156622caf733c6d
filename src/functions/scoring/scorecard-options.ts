import { KpiError } from "../../core/kpi-error";
import { parseNumber } from "../../core/numbers/parse-number";
import type { Scale } from "../../core/scoring/score";
import type { ScorecardOptions } from "../../core/scoring/scorecard";
import { DEFAULT_THRESHOLDS } from "../../core/scoring/status";
import type { Text } from "../../core/text";
import { listChoices, readChoice } from "../../i18n/choices/choices";
import { attainmentMethodChoices, linearWords, missingChoices, scorecardOptions } from "../../i18n/choices/scoring";
import { type Arg, choiceOf, rowsOf } from "../args";
import { isBlank, readReported, readText, shown } from "../cell";

/** Two columns, name and value; a blank value means the default. */
export const scorecardOptionsArg = (help: Text): Arg<ScorecardOptions> => ({
  help,
  takes: "range",
  optional: false,
  sample: "L2:M7",
  read(raw, { argument }) {
    const rows = rowsOf(raw);
    if (rows[0]!.length !== 2) throw new KpiError("wrong_width", { argument, expected: 2, columns: rows[0]!.length });
    const options: { -readonly [K in keyof ScorecardOptions]: ScorecardOptions[K] } = {};
    let [onTrack, atRisk] = DEFAULT_THRESHOLDS;
    rows.forEach(([name, value], i) => {
      if (isBlank(name) || isBlank(value)) return;
      const where = { argument, row: i + 1 };
      const number = (): number => {
        const read = readReported(value, where);
        if (typeof read !== "number") throw new KpiError("not_a_number", { ...where, got: shown(value) });
        return read;
      };
      switch (choiceOf(name, scorecardOptions, where)) {
        case "cap":
          options.cap = number();
          break;
        case "method":
          options.method = choiceOf(value, attainmentMethodChoices, where);
          break;
        case "missing":
          options.missing = choiceOf(value, missingChoices, where);
          break;
        case "on_track":
          onTrack = number();
          break;
        case "at_risk":
          atRisk = number();
          break;
        default:
          options.scale = readScale(readText(value, where), where);
      }
    });
    options.thresholds = [onTrack, atRisk];
    return options;
  },
});

/** A scale in one cell: `80%: 60; 100%: 100; linear`. */
function readScale(typed: string, where: { argument: string; row: number }): Scale {
  const steps: [number, number][] = [];
  let interpolated = false;
  for (const part of typed.split(/[;；\n]/).map((piece) => piece.trim())) {
    if (part === "") continue;
    if (readChoice(linearWords, part)) {
      interpolated = true;
      continue;
    }
    const [attainment, points] = part.split(/[:：=]/).map((end) => parseNumber(end));
    if (typeof attainment !== "number" || typeof points !== "number") {
      throw new KpiError("not_a_choice", {
        ...where,
        choices: `80%: 60; 100%: 100; ${listChoices(linearWords)}`,
        got: shown(typed),
      });
    }
    steps.push([attainment, points]);
  }
  return { steps, interpolated };
}
