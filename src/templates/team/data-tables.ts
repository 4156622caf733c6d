import type { TeamSpec } from "./team-spec";

/** Most inputs that one table shows legibly on a page. */
const MOST = 11;

/** The inputs of a team in tables of about equal size: `data`, `data2` … */
export function dataTables({ data }: TeamSpec): readonly (readonly string[])[] {
  const inputs = Object.keys(data);
  const count = Math.ceil(inputs.length / MOST);
  const size = Math.ceil(inputs.length / count);
  return Array.from({ length: count }, (_, n) => inputs.slice(n * size, (n + 1) * size));
}

export const tableKey = (n: number): string => (n === 0 ? "data" : `data${n + 1}`);

/** The column of an input as formulas name it: `data2.buyers`. */
export function dataColumn(spec: TeamSpec, input: string): string {
  const n = dataTables(spec).findIndex((inputs) => inputs.includes(input));
  return `${tableKey(Math.max(n, 0))}.${input}`;
}
