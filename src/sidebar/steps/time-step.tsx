import type { JSX } from "preact";
import { readDate, seasonalWeights } from "../../contract/shared";
import { sidebarWords } from "../../i18n/sidebar";
import { wizardWords } from "../../i18n/wizard";
import { SelectField, TextField } from "../fields";
import { showDay, showFigure } from "../figures";
import { ForecastChart } from "../forecast-chart";
import { milestonesOf } from "../milestones-of";
import { useSession, useWords } from "../session";
import { useCatalogue } from "../use-catalogue";
import { useProspects } from "../use-prospects";
import { fieldOf } from "./field-of";
import type { StepProps } from "./step-props";

const SLOWEST = ["day", "week", "month", "quarter", "year"];

/** Step 6: from when to when, and how often it is looked at. */
export function TimeStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { cards } = useCatalogue();
  const { fields } = props.state;
  const { language } = useSession();
  const field = fieldOf(props);
  const { outlook, target } = useProspects(props.state);
  const path = milestonesOf(props.state);
  const [start, due] = [readDate(fields.start), readDate(fields.due)];
  const hasSeason =
    fields.cadence === "month" &&
    start !== null &&
    due !== null &&
    due > start &&
    seasonalWeights(props.state.history, start, due) !== null;
  const shapeField = field("shape");
  const card = cards?.find(({ id }) => id === fields.kpi);
  const isTooOften = card && SLOWEST.indexOf(fields.cadence) < Math.min(2, SLOWEST.indexOf(card.cadence));
  const isJudgedFaster =
    card && SLOWEST.indexOf(card.cadence) > 2 && SLOWEST.indexOf(fields.cadence) < SLOWEST.indexOf(card.cadence);
  return (
    <div>
      <div class="pair">
        <TextField label={words.start} type="date" {...field("start")} />
        <TextField label={words.due} type="date" required {...field("due")} />
      </div>
      <SelectField
        label={words.cadence}
        options={SLOWEST.map((key) => [key, words.cadences[key]!] as const)}
        hint={isTooOften || isJudgedFaster ? `⚠ ${words.cadenceWarning(words.cadences[card.cadence]!)}` : undefined}
        {...field("cadence")}
      />
      <SelectField
        label={words.shape}
        options={["linear", "front", "back", ...(hasSeason ? ["season"] : [])].map(
          (key) => [key, words.shapes[key]!] as const,
        )}
        hint={hasSeason ? words.seasonHint : undefined}
        {...shapeField}
        value={shapeField.value === "season" && !hasSeason ? "linear" : shapeField.value}
      />
      {outlook && path.length > 0 ? (
        <ForecastChart
          past={props.state.history}
          fan={outlook.fan}
          target={target}
          unit={fields.unit}
          milestones={path.slice(0, outlook.periods).map(({ value }, i) => ({ ahead: i + 1, value }))}
        />
      ) : null}
      {path.length > 0 ? (
        <details open={path.length <= 8}>
          <summary>{shared.counted(words.milestones, path.length)}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col" class="figure">
                  {words.milestone}
                </th>
              </tr>
            </thead>
            <tbody>
              {path.map(({ day, value }) => (
                <tr key={day}>
                  <td>{showDay(day, language)}</td>
                  <td class="figure">{showFigure(value, fields.unit, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </div>
  );
}
