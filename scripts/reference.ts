import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allFunctions } from "../src/functions/all";
import type { FunctionSpec } from "../src/functions/define";
import { functionHelp } from "./build/function-help";

const FILE = join(import.meta.dirname, "../src/functions/REFERENCE.md");

/** True when the committed reference is what the declarations say. */
export const isReferenceCurrent = (): boolean => existsSync(FILE) && readFileSync(FILE, "utf8") === reference();

/** Every formula with its arguments and examples, in both languages, as Markdown. */
export function reference(): string {
  const functions = allFunctions();
  const groups = [...new Set(functions.map(({ group }) => group))];
  return [
    "# Formula reference",
    "",
    "Written by `npm run reference` from the declarations in this folder and the catalogue; `npm test` refuses an old one.",
    "",
    ...groups.flatMap((group) => [
      `## ${group[0]!.toUpperCase()}${group.slice(1)}`,
      "",
      ...functions.filter((spec) => spec.group === group).flatMap(section),
    ]),
  ].join("\n");
}

function section(spec: FunctionSpec): string[] {
  const { summary, args, returns, notes, source, examples } = functionHelp(spec);
  const signature = args.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ");
  return [
    `### ${spec.name}(${signature})`,
    "",
    `${summary[0]}<br>${summary[1]}`,
    "",
    ...args.map(({ name, help }) => `- \`${name}\`: ${help[0]} ${help[1]}`),
    `- → ${returns[0]} ${returns[1]}`,
    "",
    ...(notes ? [`${notes[0]}<br>${notes[1]}`, ""] : []),
    ...(source ? [`Source: ${source[0]}`, ""] : []),
    ...examples.map(({ formula, given, result }) => {
      const where = given.length > 0 ? ` on ${given.map((cells) => `\`${cells}\``).join(", ")}` : "";
      return `- \`${formula}\`${where} → \`${result.replace(/\n/g, " ⏎ ")}\``;
    }),
    "",
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes("--check")) {
    if (!isReferenceCurrent()) {
      console.error("src/functions/REFERENCE.md is not current: run npm run reference.");
      process.exitCode = 1;
    }
  } else {
    writeFileSync(FILE, reference());
    console.log(`${allFunctions().length} formulas in src/functions/REFERENCE.md`);
  }
}
