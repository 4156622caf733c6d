import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TargetRow } from "../../contract/replies";
import { readAmount } from "../../contract/shared";
import { wizardWords } from "../../i18n/wizard";
import { TextField } from "../fields";
import { showFigure } from "../figures";
import { useSession, useWords } from "../session";
import { useCall } from "../use-call";
import { fieldOf } from "./field-of";
import { ParentGapNote } from "./parent-gap-note";
import type { StepProps } from "./step-props";

/** Step 5: what it serves, how much it weighs, and what must not suffer for it. */
export function RelevantStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const { language } = useSession();
  const { state } = props;
  const { fields, editing } = state;
  const field = fieldOf(props);
  const call = useCall("readTargets");
  const [read, setRows] = useState<readonly TargetRow[] | null>(null);
  useEffect(() => call.run({}, setRows), []);

  const others = (read ?? []).filter((row) => !(editing && row.sheet === editing.sheet && row.row === editing.row));
  const above = fields.level === "individual" ? "department" : "company";
  const parents = [...new Set(others.filter(({ level }) => level === above).map(({ kpi }) => kpi))];
  const peers = others.filter(({ owner, level }) => owner === fields.owner && level === fields.level);
  const left = 1 - peers.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const typed = readAmount(fields.weight, "weight", "share");
  const weight = "value" in typed ? (typed.value ?? 0) : 0;
  const over = weight - left;
  const who = fields.owner || words.level;
  const percent = (value: number): string => showFigure(Math.max(0, value), "share", language);
  return (
    <div>
      {fields.level === "company" ? null : (
        <TextField
          label={words.parent}
          hint={words.parentHint}
          list={parents.length ? parents : [...new Set(others.map(({ kpi }) => kpi))]}
          {...field("parent")}
        />
      )}
      {read && fields.level !== "company" ? <ParentGapNote fields={fields} rows={others} above={above} /> : null}
      <TextField label={words.strategy} {...field("strategy")} />
      <TextField
        label={words.weight}
        hint={
          over > 1e-9
            ? `⚠ ${words.weightOver(percent(over), who)}`
            : `${words.weightHint} ${words.weightLeft(percent(left), who)}`
        }
        {...field("weight")}
      />
      <TextField label={words.counter} hint={words.counterHint} {...field("counter")} />
      {call.failure ? <p class="error">{call.failure}</p> : null}
    </div>
  );
}
