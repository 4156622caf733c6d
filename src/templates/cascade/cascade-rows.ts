import type { Text } from "../../core/text";
import { normalizedWeights } from "../../core/weights/normalized-weights";
import { choiceText } from "../../i18n/choices/choices";
import { levelChoices } from "../../i18n/choices/targets";
import { cardKey } from "../card-key";
import { directionText, formatOf, kpiOf } from "../team/kpi-facts";
import type { PlanOptions, Row } from "../template";
import { underscored } from "../underscored";
import type { CascadeKpi, CascadeSpec } from "./cascade-spec";
import { type ChosenOwner, chosenOwners } from "./chosen-owners";

/** One row for each KPI of those who are chosen; each owner's weights add to exactly 1. */
export function cascadeRows(spec: CascadeSpec, options: PlanOptions): Row[] {
  const owners = chosenOwners(spec, options);
  const count = (id: string): number => owners.filter(({ kpis }) => kpis.some(([each]) => each === id)).length;
  return owners.flatMap((owner) => {
    const weights = normalizedWeights(
      owner.kpis.map(([, weight]) => weight),
      2,
    );
    const isLinked = options.cards?.some(({ id }) => id === owner.id) === true;
    return owner.kpis.map((kpi, i) => rowOf(owner, kpi, { weight: weights[i]!, count, isLinked }));
  });
}

/** Key of a KPI's row in the table. */
export const rowKey = (ownerId: string, kpi: string): string => `${underscored(ownerId)}_${kpi}`;

function rowOf(
  { id: ownerId, level, owner, above }: ChosenOwner,
  [id, , target, actual, parent]: CascadeKpi,
  { weight, count, isLinked }: { weight: number; count: (id: string) => number; isLinked: boolean },
): Row {
  const { name, unit } = kpiOf(id);
  const values = {
    level: choiceText(levelChoices[level]),
    kpi: name,
    owner,
    // A name that several owners have says whose KPI it means.
    parent: parent === undefined ? undefined : count(parent) > 1 ? named(parent, above!.owner) : kpiOf(parent).name,
    weight,
    direction: directionText(kpiOf(id)),
  };
  const base = { key: rowKey(ownerId, id), format: formatOf(unit) };
  return isLinked
    ? {
        ...base,
        computed: ["target", "actual"],
        values: { ...values, target: fromCard(ownerId, "target"), actual: fromCard(ownerId, "actual") },
      }
    : { ...base, input: ["target"], sample: ["actual"], values: { ...values, target, actual } };
}

function named(id: string, owner: Text): Text {
  const { name } = kpiOf(id);
  return [`${name[0]} @ ${owner[0]}`, `${name[1]} @ ${owner[1]}`];
}

/** Blank where the scorecard has no such KPI any more, or nothing for it. */
function fromCard(ownerId: string, column: "target" | "actual"): string {
  const card = cardKey(ownerId);
  const found = `INDEX({${card}.${column}};MATCH({kpi};{${card}.kpi};0))`;
  return `=IFERROR(IF(${found}="";"";${found});"")`;
}
