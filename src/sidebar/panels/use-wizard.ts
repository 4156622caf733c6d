import { useEffect, useReducer, useRef } from "preact/hooks";
import { emptyWizard, nextState, type WizardEvent, type WizardState } from "../../contract/shared";
import { callServer } from "../rpc-client";
import { useSession } from "../session";

/** What user properties hold for one value, with room to spare. */
const MOST_KEPT = 8500;
const PAUSE = 1200;

/** The wizard's state, kept on the server a moment after each change, so that closing the sidebar loses nothing. */
export function useWizard(kept: string): {
  state: WizardState;
  send: (event: WizardEvent) => void;
  /** Whether the wizard goes on from an earlier time. */
  resumed: boolean;
} {
  const { today } = useSession();
  const [{ first, resumed }] = [useRef(restore(kept, today)).current];
  const [state, send] = useReducer(nextState, first);
  const saved = useRef(state);
  useEffect(() => {
    if (saved.current === state) return;
    const timer = setTimeout(() => {
      saved.current = state;
      const text = keptText(state);
      // A failed save is tried again with the next change; what is typed stays in the page.
      callServer("saveWizard", { state: text }).catch(() => undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [state]);
  return { state, send, resumed };
}

/** The history shortens first, for it can be selected again; a wizard beyond that is not kept. */
function keptText(state: WizardState): string {
  const isUntouched =
    state.reached === 0 && JSON.stringify(state.fields) === JSON.stringify(emptyWizard(state.fields.start).fields);
  if (isUntouched) return "";
  for (const history of [state.history, state.history.slice(-24), []]) {
    const text = JSON.stringify({ ...state, history });
    if (text.length <= MOST_KEPT) return text;
  }
  return "";
}

/** What was kept, as far as it has the shape of today's wizard. */
function restore(kept: string, today: string): { first: WizardState; resumed: boolean } {
  const empty = emptyWizard(today);
  if (!kept) return { first: empty, resumed: false };
  try {
    const state = JSON.parse(kept) as WizardState;
    const fields = { ...empty.fields };
    for (const key of Object.keys(fields) as (keyof typeof fields)[]) {
      if (typeof state.fields[key] === "string") Object.assign(fields, { [key]: state.fields[key] });
    }
    const step = Math.min(Math.max(0, Math.trunc(state.step)), 6);
    const history = state.history.filter((value) => Number.isFinite(value));
    return {
      first: { ...empty, ...state, step, reached: Math.max(step, Math.min(6, state.reached)), fields, history },
      resumed: true,
    };
  } catch {
    return { first: empty, resumed: false };
  }
}
