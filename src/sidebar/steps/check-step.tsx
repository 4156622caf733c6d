import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Written } from "../../contract/replies";
import { type SmartRow, smartCheck, smartInputOf, stepProblems, WIZARD_STEPS } from "../../contract/shared";
import { sidebarWords } from "../../i18n/sidebar";
import { wizardWords } from "../../i18n/wizard";
import { CheckField } from "../fields";
import { milestonesOf } from "../milestones-of";
import { callServer } from "../rpc-client";
import { useSession, useWords } from "../session";
import { SmartChecks } from "../smart-checks";
import { useCall } from "../use-call";
import { useCatalogue } from "../use-catalogue";
import { useProspects } from "../use-prospects";
import { sentenceFor } from "./sentence-for";
import { chosenFields } from "./specific-step";
import type { StepProps } from "./step-props";
import { targetOf } from "./target-of";

/** Step 7: the five checks, the sentence, and the row. */
export function CheckStep({ state, send, written, onWritten }: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { language, announce } = useSession();
  const { cards } = useCatalogue();
  const [anyway, setAnyway] = useState(false);
  const insert = useCall("insertTarget");
  const edit = useCall("editTarget");
  const jump = useCall("jumpTo");
  const problems = stepProblems(state.fields, "check");
  const rows = smartCheck(
    smartInputOf(state.fields, useProspects(state).chance),
    (cards ?? []).map(({ name }) => name),
  );
  const sentence = sentenceFor(state.fields, words, language);
  const failed = rows.filter(({ verdict }) => verdict === "fail");
  const milestones = [...milestonesOf(state)];
  const busy = insert.busy || edit.busy;
  const isReady = problems.length === 0 && (failed.length === 0 || anyway);

  const done = (answer: Written): void => {
    onWritten(answer);
    // What is in the sheet is no draft any more.
    callServer("saveWizard", { state: "" }).catch(() => undefined);
    announce(state.editing ? words.saved(answer.sheet, answer.row) : words.inserted(answer.sheet, answer.row));
  };
  const write = (): void => {
    const target = targetOf(state.fields, sentence);
    if (state.editing) {
      const { sheet, row, kpi } = state.editing;
      edit.run({ sheet, row, was: kpi, target, milestones }, done);
    } else {
      insert.run({ target, milestones }, done);
    }
  };
  const card = cards?.find(({ name }) => name === state.fields.counter);
  const guard = card ? chosenFields(card, cards ?? []) : state.fields.counter ? { metric: state.fields.counter } : null;
  if (written) {
    return (
      <div class="box done">
        <p>
          ✓ {state.editing ? words.saved(written.sheet, written.row) : words.inserted(written.sheet, written.row)}{" "}
          {written.milestones ? words.insertedMilestones(written.milestones) : ""}
        </p>
        <div class="actions">
          <button
            type="button"
            onClick={() => jump.run({ sheet: written.sheet, cell: `A${written.row}` }, () => undefined)}
          >
            {shared.show}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              onWritten(null);
              send({ type: "reset" });
            }}
          >
            {words.another}
          </button>
        </div>
        {guard ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              onWritten(null);
              send({ type: "guard", values: guard });
            }}
          >
            {words.guard(state.fields.counter)}
          </button>
        ) : null}
        {jump.failure ? <p class="error">{jump.failure}</p> : null}
      </div>
    );
  }
  return (
    <div>
      {problems.map(({ field, code, got }) => (
        <p class="error" key={field + code}>
          {words.problems[code](got)}{" "}
          <button
            type="button"
            class="link"
            onClick={() => send({ type: "go", step: stepOfField(state.fields, field) })}
          >
            {words.goToStep(words.steps[WIZARD_STEPS[stepOfField(state.fields, field)]!])}
          </button>
        </p>
      ))}
      <h2>{words.sentence}</h2>
      <blockquote class="quote">{sentence}</blockquote>
      <h2>{words.checks}</h2>
      <SmartChecks rows={rows} cards={cards ?? []} stepOf={stepOfLetter} onGo={(step) => send({ type: "go", step })} />
      {failed.length > 0 ? <CheckField label={words.anyway} checked={anyway} onChange={setAnyway} /> : null}
      <div class="actions">
        <button type="button" class="primary" disabled={!isReady} aria-disabled={busy} onClick={write}>
          <span class={busy ? "busy" : ""}>{busy ? words.inserting : state.editing ? words.save : words.insert}</span>
        </button>
        {busy ? (
          <button
            type="button"
            onClick={() => {
              insert.cancel();
              edit.cancel();
              announce(shared.cancelled);
            }}
          >
            {shared.cancel}
          </button>
        ) : null}
        {state.editing && !busy ? (
          <button type="button" onClick={() => send({ type: "duplicate" })}>
            {words.duplicate}
          </button>
        ) : null}
      </div>
      {insert.failure || edit.failure ? (
        <p class="box failed" role="alert">
          {insert.failure || edit.failure}
        </p>
      ) : null}
    </div>
  );
}

const stepOfLetter = ({ letter, findings }: SmartRow): number =>
  findings.some(({ code }) => code === "no_owner") ? 0 : { S: 1, M: 3, A: 3, R: 4, T: 5 }[letter];

/** The first step whose problems name the field. */
function stepOfField(fields: StepProps["state"]["fields"], field: string): number {
  return Math.max(
    0,
    WIZARD_STEPS.findIndex(
      (step) => step !== "check" && stepProblems(fields, step).some((problem) => problem.field === field),
    ),
  );
}
