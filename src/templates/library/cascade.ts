import { type CascadePick, companyPicks, personPicks, teamPicks, USUAL } from "../cascade/cascade-picks";
import type { CascadeKpi, CascadeOwner } from "../cascade/cascade-spec";
import { cascadeTemplate } from "../cascade/cascade-template";
import type { TeamSpec } from "../team/team-spec";
import type { Template } from "../template";
import { company } from "./company";
import { personTemplates, teamTemplates } from "./team-templates";

/** Company, teams and people on one sheet, each KPI under the one it serves: those who are chosen, out of all. */
export function cascade(): Template {
  const teams = teamTemplates().map(specOf);
  const persons = personTemplates().map(specOf);
  const top = specOf(company());
  return cascadeTemplate({
    owners: [
      {
        ...ownerOf(top, "company"),
        kpis: companyPicks().map(([id, actual, weight]) => kpiFrom(top, id, actual, weight)),
      },
      ...teams.map((team) => ({ ...ownerOf(team, "department"), kpis: picked(team, teamPicks()) })),
      ...persons.map((person) => ({
        ...ownerOf(person, "individual"),
        team: teams.find(({ team }) => team === person.team)!.id,
        kpis: picked(person, personPicks()),
      })),
    ],
  });
}

const specOf = ({ team }: Template): TeamSpec => team!;

const ownerOf = ({ id, title, owner }: TeamSpec, level: CascadeOwner["level"]) => ({
  id,
  level,
  title,
  owner,
  ...(USUAL.includes(id) ? { usual: true as const } : {}),
});

const picked = (spec: TeamSpec, picks: Readonly<Record<string, readonly CascadePick[]>>): readonly CascadeKpi[] =>
  picks[spec.id]!.map(([id, actual, parent]) => kpiFrom(spec, id, actual, undefined, parent));

/** Target, and weight where none is given, are those of the owner's own template. */
function kpiFrom(spec: TeamSpec, id: string, actual: number, weight?: number, parent?: string): CascadeKpi {
  const own = spec.kpis.find(([each]) => each === id);
  if (!own) throw new Error(`the template ${spec.id} has no KPI "${id}"`);
  const [, usual, , target] = own;
  return parent === undefined ? [id, weight ?? usual, target, actual] : [id, weight ?? usual, target, actual, parent];
}
