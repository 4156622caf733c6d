import type { JSX } from "preact";
import type { TargetRow } from "../../contract/replies";
import { isShare, parentGap, type WizardFields } from "../../contract/shared";
import { wizardWords } from "../../i18n/wizard";
import { showFigure } from "../figures";
import { useSession, useWords } from "../session";
import { targetOf } from "./target-of";

/** What the KPI above still lacks, and how much of it this target would bring. */
export function ParentGapNote(props: {
  readonly fields: WizardFields;
  readonly rows: readonly TargetRow[];
  readonly above: TargetRow["level"];
}): JSX.Element | null {
  const words = useWords(wizardWords);
  const { language } = useSession();
  const { fields, rows, above } = props;
  const name = fields.parent.trim();
  if (!name) return null;
  const parent = parentOf(rows, name, above);
  if (!parent) return <p class="soft">{words.gapNoRow(name)}</p>;

  const found = parentGap(parent, targetOf(fields, ""));
  if (found.kind === "unknown") return <p class="soft">{words.gapUnknown[found.why](parent.kpi)}</p>;
  const show = (value: number): string => showFigure(value, parent.unit, language);
  const at = (found.isBaseline ? words.gapAtBaseline : words.gapAtActual)(show(found.at));
  if (found.kind === "met") return <p class="soft">{words.gapMet(parent.kpi, at)}</p>;
  const isPoints = isShare(parent.unit);
  const gap = isPoints ? words.gapPoints(showFigure(found.gap * 100, "", language)) : show(found.gap);
  const { closes } = found;
  return (
    <div class="box" data-gap aria-live="polite">
      <p>{words.gapOpen(parent.kpi, at, show(found.goal), gap)}</p>
      <p class="soft">
        {"doubt" in closes
          ? words.gapDoubt[closes.doubt]
          : closes.share >= 1
            ? words.gapClosesAll
            : words.gapCloses(showFigure(closes.share, "share", language))}
      </p>
    </div>
  );
}

/** Of several rows of one name, the one a level up that is due last: earlier ones are of times gone by. */
function parentOf(rows: readonly TargetRow[], name: string, above: TargetRow["level"]): TargetRow | undefined {
  const same = rows.filter(({ kpi }) => kpi.trim().toLowerCase() === name.toLowerCase());
  const higher = same.filter(({ level }) => level === above);
  const [first, ...rest] = higher.length ? higher : same;
  return first && rest.reduce((latest, row) => (row.due > latest.due ? row : latest), first);
}
