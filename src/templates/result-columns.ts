import type { Spill } from "./template";

/** How what `KPI_SCORECARD` spills is shown: 467 pixels wide, coloured by the attainment. */
export const resultColumns = (): Pick<Spill, "columns" | "colours" | "totalLines"> => ({
  columns: [
    { key: "attainment", width: 78, format: "percent" },
    { key: "score", width: 46, format: "score" },
    { key: "points", width: 68, format: "score" },
    { key: "status", width: 58 },
    { key: "gap", width: 64, format: "unit" },
    { key: "left", width: 49, format: "score" },
    { key: "note", width: 104, wrap: true },
  ],
  totalLines: 2,
  colours: [
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}>=100%)", as: "good" },
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}>=90%)", as: "fair" },
    { columns: ["attainment", "status"], when: "=AND(ISNUMBER({attainment});{attainment}<90%)", as: "poor" },
  ],
});
