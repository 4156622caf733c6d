import { catalogue } from "../../catalogue/all";
import type { Unit } from "../../catalogue/kpi";
import type { Combining } from "../../core/import/collect-months";

export interface KnownInput {
  readonly id: string;
  readonly label: readonly [string, string];
  readonly combining: Combining;
  readonly isShare: boolean;
  /** Whether it counts people: whoever comes on two days is counted on both, so days do not add up to a month. */
  readonly people: boolean;
}

/** Every input of the catalogue, once. */
export function knownInputs(): ReadonlyMap<string, KnownInput> {
  const inputs = new Map<string, KnownInput>();
  for (const kpi of catalogue()) {
    for (const { id, label, unit } of kpi.inputs) {
      if (inputs.has(id)) continue;
      inputs.set(id, {
        id,
        label,
        combining: combiningOf(id, unit),
        isShare: /share|percent|ratio/.test(unit),
        people: PEOPLE.test(id),
      });
    }
  }
  return inputs;
}

const PEOPLE = /visitors|users|viewers|buyers|customers|audience/;
const AT_START = /_at_start$|^opening_/;
const AT_END = /_at_end$|^closing_|^(units_on_hand|monthly_active_users|available_market|full_budget)$/;
const SIZES =
  /^average_|^(daily_active_users|aov|ltv|cac|own_price|competitor_price|monthly_gross_profit_per_customer|most_sold_per_day|sold_per_day|safety_stock|lead_time_days)$/;

function combiningOf(id: string, unit: Unit): Combining {
  if (AT_START.test(id)) return "first";
  if (AT_END.test(id)) return "last";
  return unit === "share" || unit === "ratio" || SIZES.test(id) ? "mean" : "sum";
}
