import { KpiError } from "../core/kpi-error";
import type { Arg } from "./args";
import { isBlank } from "./cell";
import type { Context } from "./context";

/** Refuses too many arguments and missing required ones. */
export function checkArity(args: Readonly<Record<string, Arg<unknown>>>, given: ArrayLike<unknown>): string[] {
  const names = Object.keys(args);
  if (given.length > names.length) {
    throw new KpiError("too_many_arguments", { most: names.length, got: given.length });
  }
  for (let i = given.length; i < names.length; i += 1) {
    if (!args[names[i]!]!.optional) throw new KpiError("missing", { argument: names[i]! });
  }
  return names;
}

/** Every argument as its typed value; undefined, null and "" mean that an optional one is left out. */
export function readArguments(
  args: Readonly<Record<string, Arg<unknown>>>,
  given: ArrayLike<unknown>,
  context: Context,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  checkArity(args, given).forEach((name, i) => {
    const arg = args[name]!;
    values[name] = arg.optional && isBlank(given[i]) ? arg.fallback : arg.read(given[i], { argument: name }, context);
  });
  return values;
}
