import type { Text } from "../../core/text";
import type { levelChoices } from "../../i18n/choices/targets";

/** What `cascadeTemplate` makes the cascade of any choice of teams and people from: everybody it can hold. */
export interface CascadeSpec {
  /** The company first, then teams, then people. */
  readonly owners: readonly CascadeOwner[];
}

export interface CascadeOwner {
  /** Id of their own template, whose scorecard the cascade reads where the workbook holds it. */
  readonly id: string;
  readonly level: keyof typeof levelChoices;
  readonly title: Text;
  readonly owner: Text;
  /** Of a person: id of the team. */
  readonly team?: string;
  /** There unless somebody chooses otherwise. */
  readonly usual?: true;
  /** Weights are parts of this owner's whole, whatever they add to. */
  readonly kpis: readonly CascadeKpi[];
}

export type CascadeKpi = readonly [
  id: string,
  weight: number,
  target: number,
  /** Sample figure, where no scorecard gives one. */
  actual: number,
  /** KPI of the company, or of the person's team, that it serves. */
  parent?: string,
];
