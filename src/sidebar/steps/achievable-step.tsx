import type { JSX } from "preact";
import { wizardWords } from "../../i18n/wizard";
import { TextField } from "../fields";
import { showFigure } from "../figures";
import { useSession, useWords } from "../session";
import { useCatalogue } from "../use-catalogue";
import { fieldOf } from "./field-of";
import type { StepProps } from "./step-props";

/** Step 4: from where to where, beside what others reach. */
export function AchievableStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const { language } = useSession();
  const { cards } = useCatalogue();
  const { fields } = props.state;
  const field = fieldOf(props);
  const card = cards?.find(({ id }) => id === fields.kpi);
  const isBand = fields.direction === "band";
  return (
    <div>
      <TextField label={words.baseline} hint={words.numberHint} {...field("baseline")} />
      <TextField label={isBand ? words.targetLow : words.target} required {...field("target")} />
      {isBand ? <TextField label={words.targetHigh} {...field("targetHigh")} /> : null}
      {card && card.benchmarks.length > 0 ? (
        <div class="box">
          <h2>{words.benchmark}</h2>
          <ul>
            {card.benchmarks.map(({ low, high, qualifier }) => (
              <li key={qualifier}>
                {[low === null ? "≤" : high === null ? "≥" : "", low, low !== null && high !== null ? "–" : "", high]
                  .filter((part) => part !== null && part !== "")
                  .map((part) => (typeof part === "number" ? showFigure(part, card.unit, language) : part))
                  .join(" ")}{" "}
                <span class="soft">{qualifier}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {props.state.history.length > 1 ? null : <p class="soft">{words.noHistory}</p>}
    </div>
  );
}
