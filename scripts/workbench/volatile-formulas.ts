import type { Engine } from "./platform";

type Getters = InstanceType<Engine["Model"]>["getters"];

const VOLATILE = /\b(?:NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const known = new WeakMap<object, boolean>();

/** Whether a cell's formula calls what gives another value each time. */
export function isVolatile(cell: ReturnType<Getters["getCell"]>, getters: Getters): boolean {
  if (!cell?.isFormula) return false;
  const { compiledFormula } = cell;
  const found = known.get(compiledFormula) ?? VOLATILE.test(compiledFormula.toFormulaString(getters));
  known.set(compiledFormula, found);
  return found;
}
