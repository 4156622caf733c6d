import { readAmount, type WizardFields } from "../../contract/shared";
import type { wizard } from "../../i18n/en/wizard";
import type { Language } from "../../i18n/words";
import { showDay, showFigure } from "../figures";

/** The target in one sentence, in the person's language. */
export function sentenceFor(fields: WizardFields, words: ReturnType<typeof wizard>, language: Language): string {
  const figure = (field: "baseline" | "target" | "targetHigh"): string => {
    const read = readAmount(fields[field], field, fields.unit);
    return "value" in read && read.value !== null ? showFigure(read.value, fields.unit, language) : "";
  };
  return words.sentenceOf({
    metric: fields.metric.trim(),
    direction: fields.direction,
    baseline: figure("baseline"),
    target: figure("target"),
    targetHigh: figure("targetHigh"),
    due: fields.due ? showDay(fields.due, language) : "",
    cadence: fields.cadence,
    owner: fields.owner.trim(),
    serves: fields.parent.trim() || fields.strategy.trim(),
  });
}
