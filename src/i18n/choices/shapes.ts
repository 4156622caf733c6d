import type { Choices } from "./choices";
import { scoredDirectionChoices } from "./scoring";

/** How progress towards a target is spread over the time. */
export const shapeChoices: Choices<"linear" | "front" | "back"> = {
  linear: ["linear", "线性", "線性", "even", "平均", "匀速"],
  front: ["front", "前置", "front-loaded", "先快后慢", "先快後慢"],
  back: ["back", "后置", "back-loaded", "先慢后快", "後置", "先慢後快"],
};

/** Directions in which a chance of meeting a target can be asked for. */
export const chanceDirectionChoices: Choices<"higher" | "lower" | "band"> = {
  higher: scoredDirectionChoices.higher,
  lower: scoredDirectionChoices.lower,
  band: scoredDirectionChoices.band,
};
