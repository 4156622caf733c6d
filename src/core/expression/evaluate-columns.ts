import type { Expression, Operator } from "./parse-expression";

/** Values of the inputs by name: a column, or one number for all rows. */
export type Columns = Readonly<Record<string, Float64Array | number>>;

/**
 * Value of an expression for each of `rows` rows. A division by zero gives NaN, never Infinity;
 * a NaN among the inputs makes its row NaN.
 */
export function evaluateColumns(tree: Expression, columns: Columns, rows: number): Float64Array {
  const value = evaluate(tree, columns, rows);
  if (typeof value === "number") return new Float64Array(rows).fill(value);
  // A bare name gives the caller's own column, which must stay his.
  return typeof tree === "string" ? value.slice() : value;
}

function evaluate(tree: Expression, columns: Columns, rows: number): Float64Array | number {
  if (typeof tree === "number") return tree;
  if (typeof tree === "string") {
    const given = columns[tree];
    if (given === undefined) throw new Error(`no column for "${tree}"`);
    return given;
  }
  const left = evaluate(tree.left, columns, rows);
  const right = evaluate(tree.right, columns, rows);
  if (typeof left === "number" && typeof right === "number") return one(tree.op, left, right);
  // Results of inner operations belong to nobody else and are written over: no array per operation.
  const out =
    typeof tree.left === "object" && typeof left !== "number"
      ? left
      : typeof tree.right === "object" && typeof right !== "number"
        ? right
        : new Float64Array(rows);
  if (typeof left === "number") fromNumber(tree.op, left, right as Float64Array, out);
  else if (typeof right === "number") byNumber(tree.op, left, right, out);
  else byColumn(tree.op, left, right, out);
  return out;
}

const one = (op: Operator, a: number, b: number): number =>
  op === "+" ? a + b : op === "-" ? a - b : op === "*" ? a * b : b === 0 ? Number.NaN : a / b;

function byColumn(op: Operator, a: Float64Array, b: Float64Array, out: Float64Array): void {
  const n = out.length;
  if (op === "+") for (let i = 0; i < n; i++) out[i] = a[i]! + b[i]!;
  else if (op === "-") for (let i = 0; i < n; i++) out[i] = a[i]! - b[i]!;
  else if (op === "*") for (let i = 0; i < n; i++) out[i] = a[i]! * b[i]!;
  else for (let i = 0; i < n; i++) out[i] = b[i] === 0 ? Number.NaN : a[i]! / b[i]!;
}

function byNumber(op: Operator, a: Float64Array, b: number, out: Float64Array): void {
  const n = out.length;
  if (op === "+") for (let i = 0; i < n; i++) out[i] = a[i]! + b;
  else if (op === "-") for (let i = 0; i < n; i++) out[i] = a[i]! - b;
  else if (op === "*") for (let i = 0; i < n; i++) out[i] = a[i]! * b;
  else if (b === 0) out.fill(Number.NaN);
  else for (let i = 0; i < n; i++) out[i] = a[i]! / b;
}

function fromNumber(op: Operator, a: number, b: Float64Array, out: Float64Array): void {
  const n = out.length;
  if (op === "+") for (let i = 0; i < n; i++) out[i] = a + b[i]!;
  else if (op === "-") for (let i = 0; i < n; i++) out[i] = a - b[i]!;
  else if (op === "*") for (let i = 0; i < n; i++) out[i] = a * b[i]!;
  else for (let i = 0; i < n; i++) out[i] = b[i] === 0 ? Number.NaN : a / b[i]!;
}
