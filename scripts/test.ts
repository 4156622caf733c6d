import { BuildError, build } from "./build";
import { check } from "./check";
import { isReferenceCurrent } from "./reference";
import { runTool } from "./run";

/** Types and lint, the build, the reference, then all tests on what was built. `--all` breaks every service call in turn. */
async function test(all: boolean): Promise<boolean> {
  if (!check()) return false;
  try {
    await build();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(`The build stopped:\n${error.message}`);
    return false;
  }
  if (!isReferenceCurrent()) {
    console.error("src/functions/REFERENCE.md is not current: run npm run reference and commit it.");
    return false;
  }
  return runTool("vitest", ["run", "--config", "scripts/config/vitest.config.ts"], all ? { FAULTS: "all" } : {});
}

if (!(await test(process.argv.includes("--all")))) process.exitCode = 1;
