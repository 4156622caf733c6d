/** Words of the sidebar's frame, shared by its panels. */
export const sidebar = () => ({
  title: "KPI Scorecards",
  panels: {
    target: "Target",
    library: "Library",
    templates: "Templates",
    weights: "Weights",
    health: "Health",
    import: "Import",
    formulas: "Formulas",
  },
  panelsLabel: "Panels",
  loading: "Loading…",
  working: "Working…",
  retry: "Try again",
  cancel: "Cancel",
  close: "Close",
  show: "Show in sheet",
  required: "required",
  choose: "Choose…",
  none: "None",
  /** What something is, or what a button does, and with what. */
  of: (what: string, name: string) => `${what}: ${name}`,
  list: (names: readonly string[]) => names.join(", "),
  counted: (what: string, count: number) => `${what} (${count})`,
  startFailed: "The panel could not be loaded.",
  /** google.script.run failed before our code ran. */
  unreachable:
    "The add-on could not be reached. What you typed is kept here. Check the connection and try again. If you are signed in to several Google accounts, open the sheet in a window with only one of them.",
  timedOut: "No answer came within two minutes. Look at the sheet before you try again.",
  cancelled: "Cancelled here. If it had already begun in the sheet, it is finished or taken back there.",
});
