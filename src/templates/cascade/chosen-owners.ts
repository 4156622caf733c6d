import type { PlanOptions } from "../template";
import type { CascadeKpi, CascadeOwner, CascadeSpec } from "./cascade-spec";

export interface ChosenOwner extends CascadeOwner {
  /** Whose KPIs theirs serve; the company has none above it. */
  readonly above?: CascadeOwner;
}

/** KPIs of the company that stand in every choice. */
const ALWAYS = 2;

/**
 * The company with the KPIs that something serves, and those who are chosen. A person whose team is not among them
 * serves directly what that team would.
 */
export function chosenOwners({ owners }: CascadeSpec, { teams }: Pick<PlanOptions, "teams">): ChosenOwner[] {
  const [company, ...others] = owners;
  const chosen = others.filter(({ id, usual }) => (teams ? teams.includes(id) : usual));
  const below = chosen.map((owner): ChosenOwner => {
    if (owner.team === undefined) return { ...owner, above: company! };
    const team = others.find(({ id }) => id === owner.team)!;
    if (chosen.includes(team)) return { ...owner, above: team };
    const served = (parent: string): string => team.kpis.find(([id]) => id === parent)![4]!;
    const kpis = owner.kpis.map(
      ([id, weight, target, actual, parent]): CascadeKpi => [id, weight, target, actual, served(parent!)],
    );
    return { ...owner, above: company!, kpis };
  });
  const parents = new Set(
    below.filter(({ above }) => above === company).flatMap(({ kpis }) => kpis.map(([, , , , parent]) => parent)),
  );
  return [{ ...company!, kpis: company!.kpis.filter(([id], i) => i < ALWAYS || parents.has(id)) }, ...below];
}
