import type { JSX } from "preact";
import type { Selection } from "../../contract/replies";
import { directionChoices } from "../../i18n/choices/scoring";
import { unitChoices } from "../../i18n/choices/targets";
import { sidebarWords } from "../../i18n/sidebar";
import { wizardWords } from "../../i18n/wizard";
import { SelectField, TextField } from "../fields";
import { roundFigure, showFigure, typeFigure } from "../figures";
import { useSession, useWords } from "../session";
import { useCall } from "../use-call";
import { fieldOf } from "./field-of";
import type { StepProps } from "./step-props";

const SOURCES = [
  ["Platform back end", "平台后台"],
  ["Web analytics", "网站分析工具"],
  ["生意参谋", "生意参谋"],
  ["京东商智", "京东商智"],
  ["Shopify", "Shopify"],
  ["GA4", "GA4"],
  ["ERP / WMS", "ERP / WMS"],
  ["CRM", "CRM"],
  ["Survey", "问卷调查"],
  ["Finance", "财务"],
] as const;

/** Step 3: how it is counted, and what was counted so far. */
export function MeasurableStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { language, announce } = useSession();
  const { state, send } = props;
  const { unit } = state.fields;
  const call = useCall("readSelection");
  const field = fieldOf(props);
  const at = language === "zh" ? 1 : 0;
  const known = (Object.keys(unitChoices) as (keyof typeof unitChoices)[]).map(
    (key) => [key, unitChoices[key][at]] as const,
  );
  const units = known.some(([key]) => key === unit) ? known : [[unit, unit || shared.choose] as const, ...known];

  const take = (selection: Selection): void => {
    const from = `${selection.sheet}!${selection.range}`;
    const last = selection.values[selection.values.length - 1]!;
    if (selection.values.length > 1) {
      send({ type: "history", values: selection.values, from });
      announce(words.historyTaken(selection.values.length, from));
    } else {
      announce(words.cellTaken(from));
    }
    const value = typeFigure(roundFigure(last, unit), unit);
    send({ type: "fill", values: { actual: value, baseline: state.fields.baseline || value } });
  };
  return (
    <div>
      <SelectField label={words.unit} options={units} {...field("unit")} />
      <SelectField
        label={words.direction}
        options={(Object.keys(directionChoices) as string[])
          .filter((key) => key !== "none")
          .map((key) => [key, words.directions[key]!] as const)}
        {...field("direction")}
      />
      <TextField
        label={words.source}
        hint={words.sourceHint}
        list={SOURCES.map((pair) => pair[at])}
        {...field("source")}
      />
      <h2>{words.past}</h2>
      <p class="hint">{words.useSelectionHint}</p>
      <div class="actions">
        <button type="button" aria-disabled={call.busy} onClick={() => call.run({}, take)}>
          {call.busy ? shared.working : words.useSelection}
        </button>
        {call.busy ? (
          <button type="button" onClick={call.cancel}>
            {shared.cancel}
          </button>
        ) : null}
      </div>
      {call.failure ? <p class="error">{call.failure}</p> : null}
      {state.history.length > 1 ? (
        <div class="box">
          <p>{words.historyFrom(state.history.length, state.historyFrom)}</p>
          <p class="soft">
            {state.history
              .slice(-6)
              .map((value) => showFigure(value, unit, language))
              .join(" · ")}
          </p>
          <button type="button" class="link" onClick={() => send({ type: "history", values: [], from: "" })}>
            {words.forget}
          </button>
        </div>
      ) : null}
      <TextField label={words.actual} hint={words.numberHint} {...field("actual")} />
    </div>
  );
}
