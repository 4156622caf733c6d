import type { MilestoneInput } from "../contract/rpc";
import {
  dayText,
  isShare,
  milestones,
  type Period,
  readAmount,
  readDate,
  seasonalWeights,
  type WizardState,
} from "../contract/shared";

/** Beyond this a list of milestones helps nobody; the cadence is then too short for the time. */
const MOST = 60;

/** Where the value should stand at the end of each period, from the wizard's fields; empty while they do not say it. */
export function milestonesOf({ fields, history }: Pick<WizardState, "fields" | "history">): readonly MilestoneInput[] {
  const figure = (field: "baseline" | "target"): number | null => {
    const read = readAmount(fields[field], field, fields.unit);
    return "value" in read ? read.value : null;
  };
  const [baseline, target] = [figure("baseline"), figure("target")];
  const [start, due] = [readDate(fields.start), readDate(fields.due)];
  if (baseline === null || target === null || start === null || due === null || due <= start) return [];
  if (fields.direction === "band") return [];
  const cadence = fields.cadence as Period;
  if ((due - start) / DAYS[cadence] > MOST) return [];
  // Without the history, or at another cadence, the season that was chosen cannot be told any more.
  const season = fields.shape === "season" && cadence === "month" ? seasonalWeights(history, start, due) : null;
  const shape = fields.shape === "season" ? (season ?? "linear") : (fields.shape as "linear");
  const path = { baseline, target, start, due, cadence, shape };
  return milestones(path).map(({ day, value }) => ({ day: dayText(day), value: rounded(value, fields.unit) }));
}

const DAYS: Record<Period, number> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 };

/** No more digits than people would write. */
function rounded(value: number, unit: string): number {
  const digits = isShare(unit) ? 4 : Math.abs(value) >= 100 ? 0 : 2;
  return Number(value.toFixed(digits));
}
