import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TemplateCard } from "../../contract/replies";
import { panelWords } from "../../i18n/panels";
import { sidebarWords } from "../../i18n/sidebar";
import { CheckField, SelectField, TextField } from "../fields";
import { InsertionState } from "../insertion-state";
import { LoadLine } from "../load-line";
import { useSession, useWords } from "../session";
import { TeamChoice } from "../team-choice";
import { useCall } from "../use-call";
import { type InsertionStep, useInsertion } from "../use-insertion";

type Stage = "growth" | "mature" | "profit";

/** The gallery: what each template is good for, its options, and what to do first once it is there. */
export function TemplatesPanel(): JSX.Element {
  const words = useWords(panelWords);
  const shared = useWords(sidebarWords);
  const { language, today, announce } = useSession();
  const load = useCall("listTemplates");
  const insert = useInsertion();
  const [cards, setCards] = useState<readonly TemplateCard[] | null>(null);
  const [open, setOpen] = useState("");
  const [sheetLanguage, setSheetLanguage] = useState<string>(language);
  const [stage, setStage] = useState("growth");
  const [months, setMonths] = useState("12");
  const [first, setFirst] = useState(`${today.slice(0, 4)}-01-01`);
  const [sample, setSample] = useState(true);
  const [sheets, setSheets] = useState<{ id: string; names: readonly string[] } | null>(null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [withOwn, setWithOwn] = useState(false);
  useEffect(() => load.run({}, setCards), []);
  /** Who stands in a cascade: as chosen, else as usual. */
  const teamsOf = ({ teams }: TemplateCard): readonly string[] =>
    chosen ?? teams.flatMap(({ id, isUsual }) => (isUsual ? id : []));
  const stepFor = (card: TemplateCard): InsertionStep => ({
    title: card.title,
    input: {
      id: card.id,
      language: sheetLanguage as "en" | "zh",
      stage: stage as Stage,
      months: Number(months),
      sampleData: sample,
      firstDay: first || `${today.slice(0, 4)}-01-01`,
      ...(card.teams.length > 0 ? { teams: [...teamsOf(card)] } : {}),
    },
  });
  const run = (card: TemplateCard): void => {
    const isCascade = card.teams.length > 0;
    if (isCascade && teamsOf(card).length === 0) {
      announce(words.chooseTeam);
      return;
    }
    const before = isCascade && withOwn ? ["company", ...teamsOf(card)] : [];
    const steps = [...(cards ?? []).filter(({ id }) => before.includes(id)), card].map(stepFor);
    insert.run(
      steps,
      (done) => {
        if (steps.length > 1) announce(words.insertingStep(done + 1, steps.length, steps[done]!.title));
      },
      (names) => {
        setSheets({ id: card.id, names });
        // Another cascade reads them; it needs no second set.
        setWithOwn(false);
        announce(words.insertedSheets(shared.list(names)));
      },
    );
  };
  /** A card's own template is the last of those inserted with it. */
  const isAbout = ({ id }: TemplateCard): boolean => insert.progress?.steps.slice(-1)[0]?.input.id === id;
  const details = (card: TemplateCard): JSX.Element => (
    <div>
      <SelectField
        label={words.language}
        value={sheetLanguage}
        onChange={setSheetLanguage}
        options={[
          ["en", "English"],
          ["zh", "中文"],
        ]}
      />
      {card.teams.length > 0 ? (
        <TeamChoice teams={card.teams} chosen={teamsOf(card)} onChange={setChosen} own={withOwn} onOwn={setWithOwn} />
      ) : null}
      {card.stages || (card.teams.length > 0 && withOwn) ? (
        <SelectField
          label={words.stage}
          value={stage}
          onChange={setStage}
          options={(["growth", "mature", "profit"] as const).map((key) => [key, words.stages[key]] as const)}
        />
      ) : null}
      <div class="pair">
        <SelectField
          label={words.months}
          value={months}
          onChange={setMonths}
          options={["3", "6", "12", "18", "24"].map((count) => [count, count] as const)}
        />
        <TextField label={words.firstMonth} type="date" value={first} onInput={setFirst} />
      </div>
      <CheckField label={words.sample} checked={sample} onChange={setSample} />
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={insert.busy}
          aria-label={shared.of(words.insert, card.title)}
          onClick={() => run(card)}
        >
          <span class={insert.busy ? "busy" : ""}>{words.insert}</span>
        </button>
        {insert.busy ? (
          <button
            type="button"
            onClick={() => {
              insert.cancel();
              announce(shared.cancelled);
            }}
          >
            {shared.cancel}
          </button>
        ) : null}
      </div>
      {isAbout(card) ? <InsertionState insertion={insert} /> : null}
      {sheets?.id === card.id && !insert.busy ? (
        <div class="box done">
          <p>✓ {words.insertedSheets(shared.list(sheets.names))}</p>
          <h4>{words.first}</h4>
          <p>{card.start}</p>
        </div>
      ) : null}
    </div>
  );
  return (
    <div>
      <h1>{words.templatesTitle}</h1>
      <LoadLine failure={load.failure} retry={() => load.run({}, setCards)} isLoading={!cards} />
      {Object.keys(words.templateGroups).map((group) => {
        const own = (cards ?? []).filter((card) => card.group === group);
        return own.length === 0 ? null : (
          <section key={group} aria-label={words.templateGroups[group]!}>
            <h2>{words.templateGroups[group]}</h2>
            <ul class="cards">
              {own.map((card) => (
                <li key={card.id}>
                  <h3>
                    <button
                      type="button"
                      class="link"
                      aria-expanded={open === card.id}
                      onClick={() => setOpen(open === card.id ? "" : card.id)}
                    >
                      {card.title}
                    </button>
                  </h3>
                  <img
                    class="picture"
                    src={`data:image/svg+xml,${encodeURIComponent(card.picture)}`}
                    alt={words.pictureOf(card.title, shared.list(card.sheets))}
                    width="250"
                    height="118"
                  />
                  <p>{card.purpose}</p>
                  <p class="soft">{words.holds(card.sheets.length, card.kpis)}</p>
                  {open === card.id ? details(card) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
