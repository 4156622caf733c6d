import type { JSX } from "preact";
import { wizardWords } from "../../i18n/wizard";
import { BenchmarkList } from "../benchmark-list";
import { SelectField, TextField } from "../fields";
import { showFigure, typeFigure } from "../figures";
import { ForecastChart } from "../forecast-chart";
import { useSession, useWords } from "../session";
import { useCatalogue } from "../use-catalogue";
import { useProspects } from "../use-prospects";
import { fieldOf } from "./field-of";
import type { StepProps } from "./step-props";

/** Below and above these chances a target is called out of reach or too easy; the same limits as the A of SMART. */
const FAIR = [0.1, 0.9] as const;

/** Step 4: from where to where, beside what the past lets expect and what others reach. */
export function AchievableStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const { language } = useSession();
  const { cards } = useCatalogue();
  const { state, send } = props;
  const { fields, history } = state;
  const { outlook, chance, target } = useProspects(state);
  const field = fieldOf(props);
  const card = cards?.find(({ id }) => id === fields.kpi);
  // What is wrong with the target is said below it; a chance beside that would contradict it.
  const isWrong = field("target").error !== undefined;
  const isBand = fields.direction === "band";
  const show = (value: number): string => showFigure(value, fields.unit, language);
  const share = chance === null ? "" : showFigure(Math.round(chance * 100) / 100, "share", language);
  return (
    <div>
      <TextField label={words.baseline} hint={words.numberHint} {...field("baseline")} />
      <TextField label={isBand ? words.targetLow : words.target} required {...field("target")} />
      {isBand ? <TextField label={words.targetHigh} {...field("targetHigh")} /> : null}
      {outlook ? (
        <div>
          <p class="chance" aria-live="polite">
            {isWrong ? null : chance === null ? (
              words.noChance
            ) : (
              <>
                {words.chance(share)}
                <br />
                <span class="soft">
                  {chance < FAIR[0]
                    ? `⚠ ${words.chanceLow(share)}`
                    : chance > FAIR[1]
                      ? `⚠ ${words.chanceHigh(share)}`
                      : words.chanceFair}
                </span>
              </>
            )}
          </p>
          <ForecastChart past={history} fan={outlook.fan} target={target} unit={fields.unit} />
          <p class="soft">
            {words.horizon(outlook.periods, words.units[fields.cadence]!)} {fields.due ? "" : words.horizonOpen}
          </p>
          <SelectField
            label={words.valuesPer}
            options={Object.keys(words.units).map((key) => [key, words.units[key]!] as const)}
            {...field("cadence")}
          />
          {outlook.marks ? (
            <div class="box">
              <h2>{words.marks}</h2>
              <ul class="marks">
                {(["floor", "even", "stretch"] as const).map((mark) => {
                  const value = Number(outlook.marks![mark].toPrecision(3));
                  return (
                    <li key={mark}>
                      <span>{words[mark](show(value))}</span>
                      <button
                        type="button"
                        onClick={() => send({ type: "set", field: "target", value: typeFigure(value, fields.unit) })}
                      >
                        {words.takeMark(show(value))}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </div>
          ) : null}
        </div>
      ) : (
        <p class="soft">{history.length > 0 ? words.tooFew : words.noHistory}</p>
      )}
      {card && card.benchmarks.length > 0 ? (
        <div class="box">
          <h2>{words.benchmark}</h2>
          <BenchmarkList card={card} />
        </div>
      ) : null}
    </div>
  );
}
