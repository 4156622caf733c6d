import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { KpiCard, Written } from "../../contract/replies";
import {
  type Problem,
  stepProblems,
  WIZARD_STEPS,
  type WizardField,
  type WizardFields,
  type WizardStep,
} from "../../contract/shared";
import { sidebarWords } from "../../i18n/sidebar";
import { wizardWords } from "../../i18n/wizard";
import { useSession, useWords } from "../session";
import { AchievableStep } from "../steps/achievable-step";
import { CheckStep } from "../steps/check-step";
import { MeasurableStep } from "../steps/measurable-step";
import { RelevantStep } from "../steps/relevant-step";
import { SpecificStep } from "../steps/specific-step";
import type { StepProps } from "../steps/step-props";
import { TimeStep } from "../steps/time-step";
import { WhoStep } from "../steps/who-step";
import { useCall } from "../use-call";
import { fieldsOfTarget } from "./fields-of-target";
import { useWizard } from "./use-wizard";

const STEPS: Record<WizardStep, (props: StepProps) => JSX.Element> = {
  who: WhoStep,
  specific: SpecificStep,
  measurable: MeasurableStep,
  achievable: AchievableStep,
  relevant: RelevantStep,
  time: TimeStep,
  check: CheckStep,
};

/** The wizard: one step at a time, back and forth without losing anything. */
export function TargetPanel(props: {
  readonly kept: string;
  readonly editing: boolean;
  /** A KPI chosen in the library. */
  readonly chosen: { readonly values: Partial<WizardFields> } | null;
}): JSX.Element {
  const { kept, editing, chosen } = props;
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { announce, catalogue } = useSession();
  const { state, send, resumed } = useWizard(kept);
  const [written, setWritten] = useState<Written | null>(null);
  const open = useCall("readTargetAtCursor");
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const step = WIZARD_STEPS[state.step]!;
  const problems = stepProblems(state.fields, step);
  const shown = state.refused || step === "check" ? problems : problems.filter(({ code }) => !/_missing$/.test(code));

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [state.step, written]);
  // A refused "Next" leads to the first field with a mistake.
  useEffect(() => {
    if (!state.refused) return;
    announce(words.fixFirst(problems.length));
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state.refused]);

  const edit = (): void =>
    open.run({}, (row) => {
      const load = (cards: readonly KpiCard[]): void => {
        setWritten(null);
        send({ type: "load", state: fieldsOfTarget(row, cards) });
      };
      // Without the library the row is opened all the same, as a measure of one's own.
      catalogue().then(load, () => load([]));
    });
  useEffect(() => {
    if (editing) edit();
  }, []);

  useEffect(() => {
    if (!chosen) return;
    if (written) send({ type: "guard", values: chosen.values });
    else {
      send({ type: "fill", values: chosen.values });
      send(state.reached > 0 ? { type: "go", step: 1 } : { type: "next" });
    }
    setWritten(null);
  }, [chosen]);

  const errorOf = (field: WizardField): string | undefined => {
    const found = shown.find((problem: Problem) => problem.field === field);
    return found && words.problems[found.code](found.got);
  };
  const Step = STEPS[step];
  return (
    <div>
      <div class="progress">
        <span>
          {state.editing
            ? words.editing(state.editing.kpi.slice(0, 40), state.editing.row)
            : words.progress(state.step + 1, 7)}
        </span>
        <button
          type="button"
          class="link"
          onClick={() => {
            setWritten(null);
            send({ type: "reset" });
          }}
        >
          {words.startOver}
        </button>
      </div>
      <ol class="steps" aria-label={words.stepsLabel}>
        {WIZARD_STEPS.map((each, i) => (
          <li key={each}>
            <button
              type="button"
              class={i <= state.reached ? "done" : ""}
              disabled={i > state.reached}
              aria-current={i === state.step ? "step" : undefined}
              aria-label={`${i + 1} ${words.steps[each]}`}
              title={words.steps[each]}
              onClick={() => send({ type: "go", step: i })}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
      <h1 ref={heading} tabIndex={-1}>
        {words.steps[step]}
      </h1>
      {resumed && state.step > 0 && !written ? <p class="soft">{words.resumed}</p> : null}
      <div ref={form}>
        <Step {...{ state, send, errorOf, written }} onWritten={setWritten} />
      </div>
      {written ? null : (
        <div class="actions">
          {state.step > 0 ? (
            <button type="button" onClick={() => send({ type: "back" })}>
              {words.back}
            </button>
          ) : null}
          {step === "check" ? null : (
            <button type="button" class="primary last" onClick={() => send({ type: "next" })}>
              {words.next}
            </button>
          )}
        </div>
      )}
      {state.step === 0 ? (
        <p>
          <button type="button" class="link" aria-disabled={open.busy} onClick={edit}>
            {open.busy ? shared.working : words.editAtCursor}
          </button>
        </p>
      ) : null}
      {open.failure ? <p class="error">{open.failure}</p> : null}
    </div>
  );
}
