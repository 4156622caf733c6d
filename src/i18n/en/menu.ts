/** The add-on's menu. */
export const menu = () => ({
  name: "KPI Scorecards",
  newTarget: "New target…",
  editTarget: "Edit target…",
  library: "KPI library…",
  templates: "Insert template…",
  weights: "Weights…",
  health: "Check health…",
  setToday: "Set to today",
  closePeriod: "Close the period…",
  removeSamples: "Remove sample data…",
  share: "Share…",
  portableCopy: "Portable copy",
  restore: "Restore add-on formulas",
  reference: "Formula reference…",
  language: "Language / 语言",
  automatic: "Automatic / 自动",
});
