import type { JSX } from "preact";
import { levelChoices } from "../../i18n/choices/targets";
import { teamChoices } from "../../i18n/choices/teams";
import { sidebarWords } from "../../i18n/sidebar";
import { wizardWords } from "../../i18n/wizard";
import { SelectField, TextField } from "../fields";
import { useSession, useWords } from "../session";
import { fieldOf } from "./field-of";
import type { StepProps } from "./step-props";

/** Step 1: who the target is for, and the wish behind it. */
export function WhoStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { language } = useSession();
  const at = language === "zh" ? 1 : 0;
  const field = fieldOf(props);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const options = (choices: Readonly<Record<string, readonly string[]>>) =>
    Object.keys(choices).map((key) => [key, capital(choices[key]![at]!)] as const);
  return (
    <div>
      <SelectField label={words.level} options={options(levelChoices)} {...field("level")} />
      <SelectField
        label={words.team}
        options={[["", shared.choose] as const, ...options(teamChoices)]}
        {...field("team")}
      />
      <TextField label={words.owner} hint={words.ownerHint} {...field("owner")} />
      <TextField label={words.goal} hint={words.goalHint} lines={2} {...field("goal")} />
    </div>
  );
}
