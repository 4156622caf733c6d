import type { MetricInput } from "../../catalogue/kpi";
import type { Limits } from "../args";

/** The limits of a catalogue input as arguments have them. */
export const inputLimits = ({ minimum, maximum, above }: MetricInput): Limits => ({
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
  ...(above === undefined ? {} : { above }),
});
