import { emptyWizard } from "./empty-wizard";
import { stepProblems } from "./step-problems";
import { WIZARD_STEPS, type WizardEvent, type WizardState } from "./wizard";

/** History that is kept: enough for five years of months, and small enough to be stored. */
const MOST_HISTORY = 120;

/** The wizard after an event. *Next* is refused while the step has a mistake; nothing typed is ever lost. */
export function nextState(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "set":
      return { ...state, fields: { ...state.fields, [event.field]: event.value } };
    case "fill":
      return { ...state, fields: { ...state.fields, ...event.values } };
    case "history":
      return { ...state, history: event.values.slice(-MOST_HISTORY), historyFrom: event.from };
    case "next":
      if (stepProblems(state.fields, WIZARD_STEPS[state.step]!).length > 0) return { ...state, refused: true };
      return move(state, Math.min(state.step + 1, WIZARD_STEPS.length - 1));
    case "back":
      return move(state, Math.max(state.step - 1, 0));
    case "go":
      return event.step >= 0 && event.step <= state.reached ? move(state, event.step) : state;
    case "reset":
      return emptyWizard(state.fields.start);
    case "duplicate":
      return { ...state, editing: null };
    case "guard": {
      const { level, team, owner, start, due, cadence } = state.fields;
      const empty = emptyWizard(start);
      const fields = { ...empty.fields, level, team, owner, due, cadence, ...event.values };
      return { ...empty, step: 1, reached: 1, fields };
    }
    case "load":
      return event.state;
  }
}

function move(state: WizardState, step: number): WizardState {
  return { ...state, step, reached: Math.max(state.reached, step), refused: false };
}
