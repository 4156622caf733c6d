import type { Cell } from "../context";

/** A line of the review that is about no single KPI: a remark, and more of it beside what moved the others. */
export const remarkLine = (remark: string, more: string): Cell[] => [remark, "", "", "", more, "", "", "", ""];
