import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { KpiCard } from "../../contract/replies";
import { dimensionChoices } from "../../i18n/choices/dimensions";
import { teamChoices } from "../../i18n/choices/teams";
import { panelWords } from "../../i18n/panels";
import { SelectField, TextField } from "../fields";
import { findCards } from "../find-cards";
import { LibraryCard } from "../library-card";
import { LoadLine } from "../load-line";
import { optionsOf } from "../options-of";
import { useSession, useWords } from "../session";
import { useCatalogue } from "../use-catalogue";

const PAGE = 10;

/** The catalogue: searched as one types, filtered by team and dimension, a card a KPI. */
export function LibraryPanel({
  onTarget,
}: {
  readonly onTarget: (card: KpiCard, all: readonly KpiCard[]) => void;
}): JSX.Element {
  const words = useWords(panelWords);
  const { language } = useSession();
  const { cards, failure, retry } = useCatalogue();
  const [typed, setTyped] = useState("");
  const [team, setTeam] = useState("");
  const [dimension, setDimension] = useState("");
  const [shown, setShown] = useState(PAGE);
  const everything = ["", words.all] as const;
  const ranked = cards ? (typed.trim() ? findCards(cards, typed, cards.length) : cards) : [];
  const found = ranked.filter(
    (card) =>
      (!team || card.teams.includes(team as KpiCard["teams"][number])) && (!dimension || card.dimension === dimension),
  );
  const set = (change: (value: string) => void) => (value: string) => {
    change(value);
    setShown(PAGE);
  };
  return (
    <div>
      <h1>{words.libraryTitle}</h1>
      <TextField label={words.search} hint={words.searchHint} type="search" value={typed} onInput={set(setTyped)} />
      <div class="pair">
        <SelectField
          label={words.team}
          value={team}
          onChange={set(setTeam)}
          options={[everything, ...optionsOf(teamChoices, language)]}
        />
        <SelectField
          label={words.dimension}
          value={dimension}
          onChange={set(setDimension)}
          options={[everything, ...optionsOf(dimensionChoices, language)]}
        />
      </div>
      <LoadLine failure={failure} retry={retry} isLoading={!cards} />
      {cards && !failure ? (
        <>
          <p class="soft" aria-live="polite">
            {words.found(found.length)}
          </p>
          <ul class="cards">
            {found.slice(0, shown).map((card) => (
              <LibraryCard key={card.id} card={card} all={cards} onTarget={() => onTarget(card, cards)} />
            ))}
          </ul>
          {found.length > shown ? (
            <button type="button" onClick={() => setShown(shown + PAGE)}>
              {words.more(Math.min(PAGE, found.length - shown))}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
