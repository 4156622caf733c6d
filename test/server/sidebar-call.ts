import type { Workbook } from "../../scripts/workbench/workbook-interface";
import type { Input, Method, Output, Reply, TargetInput } from "../../src/contract/rpc";

/** What the page receives for a call, copied both ways as the platform does. */
export async function answer<M extends Method>(book: Workbook, method: M, input: Input<M>): Promise<Reply<Output<M>>> {
  return (await book.callFromSidebar("rpc", [method, input])) as Reply<Output<M>>;
}

/** The value of a call that must succeed. */
export async function value<M extends Method>(book: Workbook, method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await answer(book, method, input);
  if (!reply.ok) throw new Error(`${method} was refused: ${reply.message}`);
  return reply.value;
}

/** The sentence of a call that must be refused. */
export async function refusal<M extends Method>(book: Workbook, method: M, input: Input<M>): Promise<string> {
  const reply = await answer(book, method, input);
  if (reply.ok) throw new Error(`${method} was not refused`);
  return reply.message;
}

/** A complete target; tests change what they are about. */
export const target = (changes: Partial<TargetInput> = {}): TargetInput => ({
  kpi: "Repeat purchase rate",
  level: "department",
  owner: "Anna",
  parent: "GMV",
  weight: 0.2,
  direction: "higher",
  baseline: 0.25,
  target: 0.3,
  targetHigh: null,
  actual: 0.26,
  unit: "share",
  cadence: "quarter",
  start: "2026-11-21",
  due: "2027-06-30",
  source: "CRM",
  strategy: "",
  dimension: "user",
  counter: "Customer acquisition cost",
  note: "Raise it.",
  ...changes,
});
