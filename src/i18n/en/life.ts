/** Words of the menu's actions on a workbook: closing a period, sharing, sample data. */
export const life = () => ({
  historySheet: "History",
  historyHeaders: [
    "Period",
    "Scorecard",
    "KPI",
    "Owner",
    "Actual",
    "Target",
    "Score",
    "Weighted points",
  ] as readonly string[],
  findingsSheet: "Health findings",
  findingsHeaders: ["Period", "Scorecard", "Severity", "KPI", "What", "Why", "What to do"] as readonly string[],
  actionSheet: "Action log",
  total: "Total",
  thePeriod: "The period",
  closeTitle: "Close the period",
  closeAsk: (scorecards: readonly string[], suggested: string) =>
    `This copies the actuals and scores of ${scorecards.join(", ")} to the History sheet, and what their health check finds to the sheet Health findings. Which period is it? Leave the field empty for ${suggested}, or type one such as 2026-10, 2026-Q4 or 2026.`,
  closeOther: (period: string, others: readonly string[]) =>
    `Another period than ${period} is shown by: ${others.join(", ")}. Those figures would be kept as ${period}. To close ${period} with its own figures, answer No, choose it in the cell Period of the scorecard, and close again. Close all the same?`,
  closeReplace: (period: string, rows: number) =>
    `${period} is closed already, with ${rows} rows in History. Yes: replace them by what is shown now. No: keep them, and only check health for the review. Cancel: leave all as it is.`,
  checked: (period: string) => `${period}: findings recorded, History kept as it was.`,
  closed: (period: string, rows: number) => `${period} is closed: ${rows} rows in History.`,
  noScorecard:
    "This workbook has no scorecard: a table with the headers KPI, Weight, Target and Actual. Insert a template first.",
  portableSheet: "Add-on formulas",
  portableHeaders: ["Sheet", "Cell", "Formula", "Became", "Area", "Sheet id", "Check"] as readonly string[],
  portableTitle: "Portable copy",
  becameNative: "native formula",
  becameValue: "value",
  portableAsk: (count: number) =>
    `${count} formulas of this add-on will be replaced, so that colleagues who have not installed it see them: by an equal formula of Sheets where there is one, else by the value they show now. "Restore add-on formulas" brings them back. Go on?`,
  portableDone: (native: number, values: number, list: string) =>
    `${native} became formulas of Sheets, ${values} became values.\n${list}`,
  portableNone: "This workbook has no formula of this add-on.",
  portableAlready: "This workbook is a portable copy already. Restore it first.",
  restoreTitle: "Restore add-on formulas",
  restoreNone: "There is nothing to restore: this workbook holds no list of replaced formulas.",
  restored: (count: number) => `${count} formulas of the add-on are back.`,
  restoreLeft: (list: string) => `These cells were changed since and were left as they are:\n${list}`,
  samplesTitle: "Remove sample data",
  samplesAsk: (cells: number) => `${cells} cells marked as sample data will be emptied. Go on?`,
  samplesNone: "This workbook holds no cells marked as sample data.",
  samplesDone: (cells: number) => `${cells} sample cells are empty now. Type your own figures into them.`,
  todayNone: "No sheet here has a date for “as of”. Insert a template with one first.",
  todayDone: (cells: number, day: string) => `${cells} dates are set to ${day}.`,
  more: (count: number) => `… and ${count} more, listed on the sheet.`,
  languageChosen: "The menu and the sidebar are in English from now on.",
  languageAutomatic: "The menu and the sidebar follow the language of your account.",
});
