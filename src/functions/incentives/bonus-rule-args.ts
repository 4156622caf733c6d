import { help } from "../../core/text";
import { tierMethodChoices } from "../../i18n/choices/incentives";
import { choice, number, optional } from "../args";
import { tiers } from "./tiers";

/** What turns an attainment into a share of the base; all of it may be left out. */
export const bonusRuleArgs = {
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
};
