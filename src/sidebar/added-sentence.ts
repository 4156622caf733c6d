import type { Added } from "../contract/replies";
import type { panelWords } from "../i18n/panels";

/** Where a KPI was added and what it still needs, its share of the weights first of all. */
export function addedSentence(
  { sheet, row, inputs, data, weight, total }: Added,
  words: ReturnType<typeof panelWords.en>,
): string {
  const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;
  const rest =
    total === null
      ? words.addedBare
      : weight === null
        ? words.addedWeightless(percent(total))
        : words.addedWeighted(percent(weight), percent(total));
  return [words.added(sheet, row), ...(inputs.length > 0 ? [words.addedInputs(data, inputs)] : []), rest].join(" ");
}
