import type { Spill } from "./template";

/** How what `KPI_SCORECARD` spills is shown: 422 pixels wide, coloured by the attainment. */
export const resultColumns = (): Pick<Spill, "columns" | "colours"> => ({
  columns: [
    { key: "attainment", width: 78, format: "percent" },
    { key: "score", width: 50, format: "score" },
    { key: "points", width: 70, format: "score" },
    { key: "status", width: 62 },
    { key: "gap", width: 66, format: "unit" },
    { key: "left", width: 50, format: "score" },
    { key: "note", width: 46 },
  ],
  colours: [
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}>=100%)", as: "good" },
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}>=90%)", as: "fair" },
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}<90%)", as: "poor" },
  ],
});
