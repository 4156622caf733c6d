import type { Spill } from "./template";

/** How what `KPI_SCORECARD` spills is shown: 430 pixels wide, coloured by the attainment. */
export const resultColumns = (): Pick<Spill, "columns" | "colours"> => ({
  columns: [
    { key: "attainment", width: 64, format: "percent" },
    { key: "score", width: 50, format: "score" },
    { key: "points", width: 60, format: "score" },
    { key: "status", width: 60 },
    { key: "gap", width: 62, format: "unit" },
    { key: "left", width: 55, format: "score" },
    { key: "note", width: 79, wrap: true },
  ],
  colours: [
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}>=100%)", as: "good" },
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}>=90%)", as: "fair" },
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}<90%)", as: "poor" },
  ],
});
