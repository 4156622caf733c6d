import { KpiError } from "../core/kpi-error";
import type { Template } from "../templates/template";

/**
 * The teams and people that were chosen for a cascade; undefined for its usual ones.
 *
 * @throws {KpiError} for another template, without any, with one it does not know, and with one named twice
 */
export function readTeams(
  { id, cascade }: Template,
  teams: readonly string[] | undefined,
): readonly string[] | undefined {
  if (teams === undefined) return undefined;
  const argument = "teams";
  if (!cascade) throw new KpiError("teams_of_cascade_only", { argument, got: id });
  if (teams.length === 0) throw new KpiError("must_not_be_empty", { argument });
  const known = cascade.owners.filter(({ level }) => level !== "company").map((owner) => owner.id);
  teams.forEach((got, i) => {
    if (!known.includes(got)) throw new KpiError("not_a_choice", { argument, choices: known.join(", "), got });
    if (teams.indexOf(got) < i) throw new KpiError("chosen_twice", { argument, got });
  });
  return teams;
}
