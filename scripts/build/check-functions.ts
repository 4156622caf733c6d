import type { Text } from "../../src/core/text";
import type { FunctionSpec } from "../../src/functions/define";

/** Names that Sheets reads as a cell: A1 style and R1C1 style. */
const LOOKS_LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/;
/** The two names outside the prefix rule. */
const WITHOUT_PREFIX = new Set(["WEIGHTED_SCORE", "KPI"]);

/** What is wrong with the declarations, one line a finding. */
export function checkFunctions(functions: readonly FunctionSpec[]): string[] {
  const seen = new Set<string>();
  return functions.flatMap((spec) => {
    const findings: string[] = [];
    const say = (finding: string): number => findings.push(`${spec.name}: ${finding}`);
    if (seen.has(spec.name)) say("is declared twice");
    seen.add(spec.name);
    if (!/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(spec.name)) say("must be capitals, digits and _, and must not end in _");
    if (!spec.name.startsWith("KPI_") && !WITHOUT_PREFIX.has(spec.name)) say("must start with KPI_");
    if (LOOKS_LIKE_A_CELL.test(spec.name)) say("reads as a cell address");
    if (spec.examples.length === 0) say("has no example");
    const texts: [string, Text | undefined][] = [
      ["summary", spec.summary],
      ["returns", spec.returns],
      ...Object.entries(spec.args).map(([name, arg]): [string, Text] => [`argument ${name}`, arg.help]),
      ...(spec.notes ? ([["notes", spec.notes]] as [string, Text][]) : []),
      ...(spec.source ? ([["source", spec.source]] as [string, Text][]) : []),
    ];
    for (const [what, pair] of texts) {
      if (!pair?.[0]?.trim()) say(`${what} has no English text`);
      if (!pair?.[1]?.trim()) say(`${what} has no Chinese text`);
      else if (!/\p{Script=Han}/u.test(pair[1]) && what !== "source") say(`${what} has no Chinese in its Chinese text`);
    }
    for (const name of Object.keys(spec.args)) {
      if (!/^[a-z][a-z0-9_]*$/.test(name)) say(`argument ${name} must be lower case with _`);
    }
    return findings;
  });
}
