import type { WizardFields, WizardState } from "./wizard";

/** A wizard at its first step. The monthly cadence and the even shape are what most targets take. */
export function emptyWizard(start = ""): WizardState {
  const fields: WizardFields = {
    level: "department",
    team: "",
    owner: "",
    goal: "",
    kpi: "",
    metric: "",
    dimension: "",
    unit: "",
    direction: "higher",
    source: "",
    actual: "",
    baseline: "",
    target: "",
    targetHigh: "",
    parent: "",
    strategy: "",
    weight: "",
    counter: "",
    start,
    due: "",
    cadence: "month",
    shape: "linear",
  };
  return { step: 0, reached: 0, refused: false, fields, history: [], historyFrom: "", editing: null };
}
