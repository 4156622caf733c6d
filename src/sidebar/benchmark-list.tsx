import type { JSX } from "preact";
import type { KpiCard } from "../contract/replies";
import { showFigure } from "./figures";
import { useSession } from "./session";

/** Published marks, each with the qualifier that says for whom it holds. */
export function BenchmarkList({ card }: { readonly card: KpiCard }): JSX.Element {
  const { language } = useSession();
  const show = (value: number): string => showFigure(value, card.unit, language);
  return (
    <ul>
      {card.benchmarks.map(({ low, high, qualifier, source }) => (
        <li key={qualifier + source}>
          {low !== null && high !== null
            ? `${show(low)} – ${show(high)}`
            : low !== null
              ? `≥ ${show(low)}`
              : high !== null
                ? `≤ ${show(high)}`
                : ""}{" "}
          <span class="soft">
            {qualifier} · {source}
          </span>
        </li>
      ))}
    </ul>
  );
}
