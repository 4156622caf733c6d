import { finding } from "./finding";
import { lexicon } from "./lexicon";
import type { SmartFinding, SmartInput, StatementParts } from "./smart";

/** More than double, or less than a quarter, of where one stands: beyond what a plan should ask. Ours. */
const LEAP_UP = 1;
const LEAP_DOWN = -0.75;
/** Chances below or above which a target is called out of reach, or too easy. Ours. */
const FAIR_CHANCE = [0.1, 0.9] as const;

/** Safety targets are rightly zero. */
const ZERO_IS_RIGHT = /事故|安全|合规|accident|incident|breach/i;
const FAULTS = /投诉|差评|退货|退款|缺货|错误|故障|流失|complaint|return|defect|error|stock-?out|churn|escalation/i;

/** Achievable: challenging, yet within reach from where one stands. */
export function judgeAchievable(input: SmartInput, parts: StatementParts): SmartFinding[] {
  const baseline = input.baseline !== undefined ? input.baseline : parts.baseline;
  const target = input.target !== undefined ? input.target : parts.target;
  const name = `${input.metric || ""} ${parts.goal}`;
  if (input.chance !== undefined) {
    const share = `${Math.round(input.chance * 100)}%`;
    if (input.chance < FAIR_CHANCE[0]) return [finding("fail", "chance_low", share)];
    if (input.chance > FAIR_CHANCE[1]) return [finding("open", "chance_high", share)];
  }
  if (baseline !== null && target !== null) {
    const direction = input.direction !== undefined ? input.direction : parts.direction;
    if (input.targetHigh === undefined && target === baseline) return [finding("fail", "same_as_baseline", target)];
    if (direction !== 0 && (target - baseline) * direction < 0) return [finding("fail", "wrong_side", target)];
    const change = baseline > 0 ? target / baseline - 1 : 0;
    if (change > LEAP_UP || (change < LEAP_DOWN && target !== 0)) {
      return [finding("fail", "leap", percent(change))];
    }
    return input.chance === undefined
      ? [finding("pass", "from_to", percent(change))]
      : [finding("pass", "chance_fair", `${Math.round(input.chance * 100)}%`)];
  }
  if (input.chance !== undefined) return [finding("pass", "chance_fair", `${Math.round(input.chance * 100)}%`)];
  if (parts.change !== null && !parts.points) {
    const change = parts.direction === -1 ? -Math.abs(parts.change) : parts.change;
    if (change > LEAP_UP || change < LEAP_DOWN) return [finding("fail", "leap", parts.amount)];
    return [finding("open", "no_baseline", parts.amount)];
  }
  if (target !== null) {
    if (isPerfection(name, target, parts.unit)) return [finding("fail", "perfection", parts.amount || target)];
    return [finding("open", "no_baseline", parts.amount || target)];
  }
  return [finding("open", parts.amount ? "no_baseline" : "no_level", parts.amount)];
}

/** A change as people write it: +20%, −45%. */
const percent = (change: number): string => {
  const size = Math.abs(change * 100);
  return `${change < 0 ? "\u2212" : "+"}${size < 10 ? Number(size.toFixed(1)) : Math.round(size)}%`;
};

/** 100 % of a share, or none of a fault that always occurs somewhere. */
function isPerfection(name: string, target: number, unit: string): boolean {
  const { rate, completion } = lexicon();
  if (target === 0) return FAULTS.test(name) && !ZERO_IS_RIGHT.test(name);
  return (
    target === 1 &&
    unit === "%" &&
    (rate.test(name) || /满意|satisf|on time|准时/i.test(name)) &&
    !completion.test(name)
  );
}
