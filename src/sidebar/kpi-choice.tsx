import type { JSX } from "preact";
import type { KpiCard } from "../contract/replies";
import { sidebarWords } from "../i18n/sidebar";
import { wizardWords } from "../i18n/wizard";
import { useWords } from "./session";

/** KPIs to choose from. A theme cannot be chosen: the measures that stand for it are offered in its place. */
export function KpiChoice(props: {
  readonly cards: readonly KpiCard[];
  readonly all: readonly KpiCard[];
  readonly reasons?: ReadonlyMap<string, string>;
  readonly onChoose: (card: KpiCard) => void;
}): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { cards, all, reasons, onChoose } = props;
  const button = (card: KpiCard): JSX.Element => (
    <button type="button" onClick={() => onChoose(card)} aria-label={shared.of(words.use, card.name)}>
      {words.use}
    </button>
  );
  return (
    <ul class="cards">
      {cards.map((card) => {
        const proxies = all.filter(({ id }) => card.proxies.includes(id));
        const isTheme = card.kind === "theme" || (card.kind === "composite" && proxies.length > 0);
        return (
          <li key={card.id}>
            <h2>{card.name}</h2>
            <p class="soft">{reasons?.get(card.id) || card.definition}</p>
            {isTheme ? (
              <div>
                <p>{words.chooseProxy}</p>
                {proxies.map((proxy) => (
                  <p key={proxy.id}>
                    {proxy.name} {button(proxy)}
                  </p>
                ))}
              </div>
            ) : (
              button(card)
            )}
          </li>
        );
      })}
    </ul>
  );
}
