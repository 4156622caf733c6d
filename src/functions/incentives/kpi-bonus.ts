import { bonus } from "../../core/incentives/bonus";
import type { BonusRules } from "../../core/incentives/tier-multiplier";
import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import { help } from "../../core/text";
import { tierMethodChoices } from "../../i18n/choices/incentives";
import { incentiveWords } from "../../i18n/incentives";
import { choice, matrix, number, optional } from "../args";
import type { Cell, Context } from "../context";
import { defineFunction } from "../define";
import { tiers } from "./tiers";

export const KPI_BONUS = defineFunction({
  name: "KPI_BONUS",
  group: "incentives",
  summary: help(
    "Bonus from attainments: base × the sum of weight × the multiplier of its tier.",
    "按完成率计算奖金：基数 × Σ 权重 × 对应档位系数。",
  ),
  args: {
    attainments: matrix(
      help(
        "Attainment of each KPI, 1 for exactly on target. Or a row a person and a column a KPI.",
        "各指标完成率，1 为刚好达标；也可每人一行、每个指标一列。",
      ),
      "E2:E6",
    ),
    weights: matrix(
      help(
        "Weights as shares, adding up to at most 100%; one row for all people.",
        "权重，合计不超过 100%；多人时共用一行。",
      ),
      "B2:B6",
    ),
    base: matrix(help("Base bonus, or one a person.", "奖金基数，多人时可每人一个。"), "B1"),
    tiers: optional(
      tiers(
        help(
          "Two columns, attainment from and multiplier. Optional, 100%: 1 and 120%: 1.5 when left out.",
          "两列：完成率下限与系数。可省略，默认 100% 为 1 倍、120% 为 1.5 倍。",
        ),
      ),
    ),
    method: optional(
      choice(
        help(
          "multiplier, marginal, interpolated or cliff. Optional, multiplier when left out.",
          "整体系数、分段、插值或断崖。可省略，默认整体系数。",
        ),
        tierMethodChoices,
      ),
      "multiplier",
    ),
    threshold: optional(
      number(
        help(
          "Attainment below which a KPI pays nothing. Optional, 0 when left out.",
          "低于此完成率不发。可省略，默认 0。",
        ),
        { min: 0 },
        "E1",
      ),
      0,
    ),
    cap: optional(
      number(
        help("Highest multiplier of a KPI. Optional, 1.5 when left out.", "单个指标系数上限。可省略，默认 1.5。"),
        { min: 0 },
        "F1",
      ),
      1.5,
    ),
  },
  returns: help("The bonus, or a column of one a person.", "奖金；多人时为一列。"),
  notes: help(
    "Share of the base at 90 / 100 / 110 / 120 / 130 %: multiplier .9 1 1 1.5 1.5 (the whole by the tier reached, in proportion below the first) · marginal .9 1 1.1 1.2 1.35 (each slice at its own rate) · interpolated .9 1 1.25 1.5 1.5 · cliff 0 1 1 1.5 1.5. None falls as attainment rises, but multiplier and cliff jump at a tier: 119 % and 120 % differ by half a base, which tempts people to move results across the line. KPIs not reported leave their weight to the others; under 60 % of the weight there is no bonus yet.",
    "完成率 90/100/110/120/130% 时占基数的份额：整体系数 .9 1 1 1.5 1.5（全额按所达档位，首档以下按比例）· 分段 .9 1 1.1 1.2 1.35（每段按各自比率）· 插值 .9 1 1.25 1.5 1.5 · 断崖 0 1 1 1.5 1.5。完成率上升时奖金都不会下降，但整体系数与断崖在档位处跳变：119% 与 120% 相差半个基数，容易诱使人挪动业绩。未填报的指标把权重让给其余；已填报权重不足 60% 时暂不计发。",
  ),
  source: help(
    "Completion × weight × base, 120 % brings 1.5 × the base: an article on indicator systems for e-commerce.",
    "完成率 × 权重 × 基数，120% 发 1.5 倍：电商指标体系文章。",
  ),
  examples: [
    { args: [1.2, 0.3, 10000], result: 4500 },
    // 10,000 × (0.5 × 1.5 + 0.3 × 1 + 0.2 × 0.9)
    { args: [[[1.25], [1.1], [0.9]], [[0.5], [0.3], [0.2]], 10000], result: 12300 },
    { args: [1.3, 1, 10000, "", "分段"], result: 13500 },
    { args: [[[1.1], [0.7]], 1, [[10000], [8000]], "", "interpolated", 0.8], result: [[12500], [0]] },
    { args: [[[1, ""]], [[0.5, 0.5]], 10000], result: "provisional: only 50% of the weight is reported" },
  ],
  compute({ attainments, weights, base, ...rules }, context) {
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
  },
});

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
