import type { Kpi } from "../catalogue/kpi";
import type { Text } from "../core/text";

/** The note on a KPI's cell: definition, formula, pitfall and source. */
export const kpiNote = (kpi: Kpi): Text => [lines(kpi, 0), lines(kpi, 1)];

function lines({ formula, inputs, definition, pitfall, source }: Kpi, language: 0 | 1): string {
  const names = inputs.map(({ label }) => label[language]).join("; ");
  return [
    definition[language],
    ...(formula ? [`${formula}(${names})`] : []),
    `${PITFALL[language]} ${pitfall[language]}`,
    `${SOURCE[language]} ${source}`,
  ].join("\n");
}

const PITFALL: Text = ["Watch out:", "注意："];
const SOURCE: Text = ["Source:", "来源："];
