import { useMemo } from "preact/hooks";
import {
  type Period,
  type Prospects,
  periodsUntil,
  prospects,
  prospectsChance,
  readAmount,
  readDate,
  type WizardState,
} from "../contract/shared";

/** The outlook of the wizard's history and the chance of its target; computed anew only when history or time change. */
export function useProspects(state: WizardState): {
  outlook: Prospects | null;
  chance: number | null;
  target: number | null;
} {
  const { fields, history } = state;
  const cadence = fields.cadence as Period;
  const periods = periodsUntil(readDate(fields.start), readDate(fields.due), cadence);
  const outlook = useMemo(
    () => prospects(history, periods, cadence, fields.direction),
    [history, periods, cadence, fields.direction],
  );
  const figure = (field: "target" | "targetHigh"): number | null => {
    const read = readAmount(fields[field], field, fields.unit);
    return "value" in read ? read.value : null;
  };
  const target = figure("target");
  const chance =
    outlook && target !== null ? prospectsChance(outlook, fields.direction, target, figure("targetHigh")) : null;
  return { outlook, chance, target };
}
