import type { Status } from "../../core/scoring/status";

/** Words of scorecards. */
export const scoring = () => ({
  status: { on_track: "on track", at_risk: "at risk", off_track: "off track" } satisfies Record<Status, string>,
  headers: ["Attainment", "Score", "Weighted points", "Status", "Gap", "Points left", "Note"] as readonly string[],
  reportedShare: (percent: string) => `${percent} reported`,
  provisional: (percent: string) => `provisional: ${percent} reported`,
  grade: (grade: string, percent: string) => `grade ${grade}; ${percent} reported`,
  notReported: "not reported",
  noTarget: "no target set",
  notApplicable: "does not apply",
  notScored: "descriptive, not scored",
  nothingReported: "nothing reported yet",
  missHeaders: ["KPI", "Owner", "Score", "Status", "Path of a miss"] as readonly string[],
  missStep: (name: string, score: number) => `${name} (${score})`,
  andThen: "; ",
  missEnds: { none_missed: "nothing below it missed", none_reported: "nothing below it reported" },
});
