import { help } from "../../core/text";
import { matrix } from "../args";
import { defineFunction } from "../define";
import { bonusOfPeople } from "./bonus-of-people";
import { bonusRuleArgs } from "./bonus-rule-args";

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
    ...bonusRuleArgs,
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
  compute: ({ attainments, weights, base, ...rules }, context) =>
    bonusOfPeople(attainments, weights, base, rules, context),
});
