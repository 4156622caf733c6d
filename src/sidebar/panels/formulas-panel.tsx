import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FormulaCard } from "../../contract/replies";
import { panelWords } from "../../i18n/panels";
import { sidebarWords } from "../../i18n/sidebar";
import { AnswerLine } from "../answer-line";
import { SelectField, TextField } from "../fields";
import { LoadLine } from "../load-line";
import { useSession, useWords } from "../session";
import { useCall } from "../use-call";

const PAGE = 15;

/** The reference: every formula with its arguments and an example that can be inserted. */
export function FormulasPanel(): JSX.Element {
  const words = useWords(panelWords);
  const load = useCall("listFormulas");
  const [cards, setCards] = useState<readonly FormulaCard[] | null>(null);
  const [typed, setTyped] = useState("");
  const [group, setGroup] = useState("");
  const [shown, setShown] = useState(PAGE);
  useEffect(() => load.run({}, setCards), []);
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word);
  const found = (cards ?? []).filter(({ name, summary, group: own }) => {
    const text = `${name} ${summary}`.toLowerCase();
    return (!group || own === group) && wanted.every((word) => text.includes(word));
  });
  const groups = [...new Set((cards ?? []).map((card) => card.group))];
  return (
    <div>
      <h1>{words.formulasTitle}</h1>
      <TextField label={words.search} type="search" value={typed} onInput={setTyped} />
      <SelectField
        label={words.group}
        value={group}
        onChange={setGroup}
        options={[["", words.all] as const, ...groups.map((key) => [key, words.groups[key] ?? key] as const)]}
      />
      <LoadLine failure={load.failure} retry={() => load.run({}, setCards)} isLoading={!cards} />
      {cards ? (
        <>
          <p class="soft" aria-live="polite">
            {words.formulaCount(found.length)}
          </p>
          <ul class="cards">
            {found.slice(0, shown).map((card) => (
              <Formula key={card.name} card={card} />
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

function Formula({ card }: { readonly card: FormulaCard }): JSX.Element {
  const words = useWords(panelWords);
  const shared = useWords(sidebarWords);
  const { announce } = useSession();
  const insert = useCall("insertFormula");
  const [done, setDone] = useState("");
  const [example] = card.examples;
  return (
    <li>
      <h2>
        <code>{card.name}</code>
      </h2>
      <p>{card.summary}</p>
      <details>
        <summary>
          {words.details}
          <span class="unseen"> {card.name}</span>
        </summary>
        <dl>
          {card.args.map(({ name, help }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{help}</dd>
            </div>
          ))}
          <dt>{words.returns}</dt>
          <dd>{card.returns}</dd>
          {card.notes ? (
            <>
              <dt>{words.notes}</dt>
              <dd>{card.notes}</dd>
            </>
          ) : null}
          {card.source ? (
            <>
              <dt>{words.source}</dt>
              <dd>{card.source}</dd>
            </>
          ) : null}
          {example ? (
            <>
              <dt>{words.example}</dt>
              <dd>
                <code>{example.formula}</code>
                <pre>{example.result}</pre>
              </dd>
            </>
          ) : null}
        </dl>
      </details>
      <div class="actions">
        <button
          type="button"
          aria-disabled={insert.busy}
          aria-label={shared.of(words.insertHere, card.name)}
          onClick={() =>
            insert.run({ name: card.name }, ({ sheet, cell }) => {
              setDone(words.inserted(sheet, cell));
              announce(words.inserted(sheet, cell));
            })
          }
        >
          {insert.busy ? shared.working : words.insertHere}
        </button>
      </div>
      <AnswerLine done={done} failure={insert.failure} />
    </li>
  );
}
