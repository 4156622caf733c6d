import { pathToFileURL } from "node:url";
import { runTool } from "./run";

/** The whole project, then each part under the library of the place it runs in: no DOM in what ships, no Node either. */
const PROJECTS = [".", "src", "src/server", "src/sidebar"];

/** Types, format and lint; false when any of them found something. */
export function check(): boolean {
  const typed = PROJECTS.map((project) => runTool("tsc", ["--noEmit", "-p", project]));
  const linted = runTool("biome", ["check", "--config-path", "scripts/config/lint.json", "src", "scripts", "test"]);
  return linted && typed.every(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!check()) process.exitCode = 1;
  else console.log("Types, format and lint are right.");
}
