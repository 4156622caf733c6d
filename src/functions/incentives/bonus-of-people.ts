import { bonus } from "../../core/incentives/bonus";
import type { BonusRules } from "../../core/incentives/tier-multiplier";
import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import { incentiveWords } from "../../i18n/incentives";
import type { Cell, Context, Result } from "../context";

type Block = readonly (readonly Reported[])[];

const isLine = (block: Block): boolean => block.length === 1 || block[0]!.length === 1;

/** One bonus where attainments are one line as long as the weights, else one for each row of attainments. */
export function bonusOfPeople(
  attainments: Block,
  weights: Block,
  base: Block,
  rules: BonusRules,
  context: Context,
): Result {
  const shares = weights.flat();
  const bases = base.flat();
  const count = attainments.flat().length;
  if (isLine(attainments) && isLine(weights) && shares.length === count) {
    if (bases.length > 1) {
      throw new KpiError("not_one_cell", { argument: "base", rows: base.length, columns: base[0]!.length });
    }
    return payOf(attainments.flat(), shares, bases[0]!, rules, context);
  }
  const width = attainments[0]!.length;
  if (!isLine(weights) || shares.length !== width) {
    throw new KpiError("lengths_differ", {
      argument: "weights",
      other: "attainments",
      expected: width === 1 ? count : width,
      got: shares.length,
    });
  }
  if (bases.length !== 1 && bases.length !== attainments.length) {
    throw new KpiError("lengths_differ", {
      argument: "base",
      other: "attainments",
      expected: attainments.length,
      got: bases.length,
    });
  }
  return attainments.map((person, i) => {
    try {
      return [payOf(person, shares, bases.length === 1 ? bases[0]! : bases[i]!, rules, context)];
    } catch (error) {
      // Of several people the row that matters is the person's.
      if (!(error instanceof KpiError) || error.details.argument !== "attainments") throw error;
      throw new KpiError(error.code, { ...error.details, row: i + 1 });
    }
  });
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
