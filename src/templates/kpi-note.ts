import type { Kpi, Notes } from "../catalogue/kpi";
import type { Text } from "../core/text";

/** The note on a KPI's cell: definition, formula, pitfall and source; undefined where nothing is written. */
export function kpiNote(kpi: Kpi, notes: Notes | undefined): Text | undefined {
  if (!notes) return undefined;
  return [lines(kpi, notes, 0), lines(kpi, notes, 1)];
}

function lines({ formula, inputs }: Kpi, notes: Notes, language: 0 | 1): string {
  const names = inputs.map(({ label }) => label[language]).join("; ");
  return [
    notes.definition[language],
    ...(formula ? [`${formula}(${names})`] : []),
    `${PITFALL[language]} ${notes.pitfall[language]}`,
    `${SOURCE[language]} ${notes.source}`,
  ].join("\n");
}

const PITFALL: Text = ["Watch out:", "注意："];
const SOURCE: Text = ["Source:", "来源："];
