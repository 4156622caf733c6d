import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { KpiCard } from "../../contract/replies";
import type { WizardFields } from "../../contract/shared";
import { wizardWords } from "../../i18n/wizard";
import { TextField } from "../fields";
import { findCards } from "../find-cards";
import { KpiChoice } from "../kpi-choice";
import { LoadLine } from "../load-line";
import { useWords } from "../session";
import { useCatalogue } from "../use-catalogue";
import { fieldOf } from "./field-of";
import type { StepProps } from "./step-props";

const MOST_FOUND = 6;

/** Step 2: one measure, from the library or one's own. */
export function SpecificStep(props: StepProps): JSX.Element {
  const words = useWords(wizardWords);
  const { state, send } = props;
  const { cards, failure, retry } = useCatalogue();
  const [typed, setTyped] = useState("");
  const field = fieldOf(props);
  const found = cards ? findCards(cards, typed, MOST_FOUND) : [];
  const chosen = cards?.find(({ id }) => id === state.fields.kpi);
  const choose = (card: KpiCard): void => {
    send({ type: "fill", values: chosenFields(card, cards ?? []) });
    setTyped("");
  };
  return (
    <div>
      <TextField label={words.searchKpi} hint={words.searchHint} type="search" value={typed} onInput={setTyped} />
      <LoadLine failure={failure} retry={retry} isLoading={typed !== "" && !cards} />
      {typed && cards ? (
        <section aria-label={words.suggestions}>
          <p class="soft" role="status">
            {words.found(found.length)}
          </p>
          <KpiChoice cards={found} all={cards} onChoose={choose} />
        </section>
      ) : null}
      <TextField
        label={words.metric}
        hint={words.metricHint}
        required
        {...field("metric")}
        onInput={(value) => send({ type: "fill", values: { metric: value, kpi: "" } })}
      />
      {chosen ? (
        <div class="chosen">
          <h2>{chosen.name}</h2>
          <p>{chosen.definition}</p>
        </div>
      ) : state.fields.metric.trim() ? (
        <p class="soft">{words.ownMeasure}</p>
      ) : null}
    </div>
  );
}

/** What the catalogue knows of a KPI, put into the wizard's fields. */
export function chosenFields(card: KpiCard, cards: readonly KpiCard[]): Partial<WizardFields> {
  const counter = cards.find(({ id }) => id === card.counter);
  return {
    kpi: card.id,
    metric: card.name,
    unit: card.unit,
    direction: card.direction,
    dimension: card.dimension,
    cadence: card.cadence,
    counter: counter ? counter.name : "",
  };
}
