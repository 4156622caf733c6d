import type { JSX } from "preact";
import { levelChoices } from "../../i18n/choices/targets";
import { teamChoices } from "../../i18n/choices/teams";
import { sidebarWords } from "../../i18n/sidebar";
import { wizardWords } from "../../i18n/wizard";
import { SelectField, TextField } from "../fields";
import { GoalHelp } from "../goal-help";
import { useSession, useWords } from "../session";
import { useCatalogue } from "../use-catalogue";
import { fieldOf } from "./field-of";
import { chosenFields } from "./specific-step";
import type { StepProps } from "./step-props";

/** Step 1: who the target is for, and the wish behind it. */
export function WhoStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { language } = useSession();
  const at = language === "zh" ? 1 : 0;
  const { send } = props;
  const { fields } = props.state;
  const { cards, failure } = useCatalogue();
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
      {failure ? <p class="error">{failure}</p> : null}
      {cards && fields.goal.trim().length > 1 ? (
        <GoalHelp
          goal={fields.goal}
          team={fields.team}
          cards={cards}
          onChoose={(card) => {
            send({ type: "fill", values: chosenFields(card, cards) });
            send({ type: "next" });
          }}
          onTake={(values) => {
            send({ type: "fill", values });
            send({ type: "next" });
          }}
        />
      ) : null}
    </div>
  );
}
