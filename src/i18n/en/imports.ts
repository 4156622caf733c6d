/** Words of the panel that brings a platform's export into a data sheet. */
export const imports = () => ({
  title: "Import data",
  intro:
    "Paste an export of your shop, analytics or advertising platform onto a sheet of its own, with its headers, and keep that sheet open.",
  read: "Read the open sheet",
  readAgain: "Read again",
  seen: (sheet: string, rows: number) => `“${sheet}”, rows under the headers: ${rows}.`,
  target: "Put the figures into",
  columns: "What each column is",
  noHeader: (column: number) => `Column ${column}, without header`,
  example: (text: string) => `First value: ${text}`,
  date: "Date or month",
  leaveOut: "Leave out",
  chosen: (count: number) => `Columns to be imported: ${count}. Your choices are remembered in this workbook.`,
  run: "Import",
  none: "Nothing was written: none of the export's months has a row with columns for these figures.",
  done: (target: string, cells: number, months: string) =>
    `${target} holds ${cells} figures of the export now: ${months}.`,
  without: (months: string) => `No row for: ${months}. These months were left out.`,
  skippedRows: (count: number) =>
    `Rows left out because they name no single day, week or month, such as totals: ${count}.`,
  skippedCells: (count: number) => `Cells left out because they hold no number: ${count}.`,
  added: (inputs: string) => `Several rows a month were added up: ${inputs}.`,
  averaged: (inputs: string) => `Several rows a month were averaged, each counting the same: ${inputs}.`,
  people: (inputs: string) =>
    `Days added up are more than the month's people, because who comes on two days is counted twice: ${inputs}. Where the platform offers a monthly export, import that.`,
  homeless: (inputs: string) => `This sheet has no column for: ${inputs}.`,
  between: ", ",
});
