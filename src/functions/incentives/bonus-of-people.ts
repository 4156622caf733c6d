import { bonus } from "../../core/incentives/bonus";
import type { BonusRules } from "../../core/incentives/tier-multiplier";
import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import { incentiveWords } from "../../i18n/incentives";
import type { Cell, Context, Result } from "../context";

type Block = readonly (readonly Reported[])[];

/** One bonus where weights and attainments have the same shape of one line, else one a row of attainments. */
export function bonusOfPeople(
  attainments: Block,
  weights: Block,
  base: Block,
  rules: BonusRules,
  context: Context,
): Result {
  const isOnePerson = weights.length === attainments.length && weights[0]!.length === attainments[0]!.length;
  if (isOnePerson && (attainments.length === 1 || attainments[0]!.length === 1)) {
    if (base.length > 1 || base[0]!.length > 1) {
      throw new KpiError("not_one_cell", { argument: "base", rows: base.length, columns: base[0]!.length });
    }
    return payOf(attainments.flat(), weights.flat(), base[0]![0]!, rules, context);
  }
  if (weights.length !== 1 || weights[0]!.length !== attainments[0]!.length) {
    throw new KpiError("lengths_differ", {
      argument: "weights",
      other: "attainments",
      expected: attainments[0]!.length === 1 ? attainments.length : attainments[0]!.length,
      got: weights.length * weights[0]!.length,
    });
  }
  const bases = base.flat();
  if (bases.length !== 1 && bases.length !== attainments.length) {
    throw new KpiError("lengths_differ", {
      argument: "base",
      other: "attainments",
      expected: attainments.length,
      got: bases.length,
    });
  }
  return attainments.map((person, i) => [
    payOf(person, weights[0]!, bases.length === 1 ? bases[0]! : bases[i]!, rules, context),
  ]);
}

function payOf(
  attainments: readonly Reported[],
  weights: readonly Reported[],
  base: Reported,
  rules: BonusRules,
  context: Context,
): Cell {
  if (base === "N/A") return base;
  if (base === null || attainments.every((attainment) => attainment === null)) return null;
  const { amount, reportedShare } = bonus(attainments, weights, base, rules);
  if (amount !== null) return amount;
  if (reportedShare === null) return "N/A";
  return context.words(incentiveWords).provisional(`${Math.round(reportedShare * 1000) / 10}%`);
}
