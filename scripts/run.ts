import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** Runs a program of node_modules/.bin in the project's root, its output going straight through; true when it succeeded. */
export function runTool(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): boolean {
  const tool = join(ROOT, "node_modules", ".bin", name);
  const { status, error } = spawnSync(tool, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (error) throw error;
  return status === 0;
}
