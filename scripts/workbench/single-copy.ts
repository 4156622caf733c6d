import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbenchError } from "./workbench-error";

/**
 * Lets one workbench at a time use a folder: two would overwrite each other's workbook.
 *
 * @returns what gives the folder free again
 */
export function claimFolder(folder: string): { announce(address: string): void; release(): void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "running.json");
  const note = (address: string): string => JSON.stringify({ pid: process.pid, address });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, note(""), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 1) {
        throw error;
      }
      const other = runningCopy(path);
      if (other) {
        const where = other.address ? ` at ${other.address}` : "";
        throw new WorkbenchError(
          `The workbench is already running${where} (process ${other.pid}): use that one or end it.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
  return {
    announce: (address) => writeFileSync(path, note(address)),
    release: () => rmSync(path, { force: true }),
  };
}

function runningCopy(path: string): { pid: number; address: string } | undefined {
  try {
    const { pid, address } = JSON.parse(readFileSync(path, "utf8")) as { pid: number; address: string };
    // Signal 0 asks only whether the process is there.
    process.kill(pid, 0);
    return { pid, address };
  } catch (error) {
    // A process of another account is there too. Anything else is the trace of a copy that was killed.
    return (error as NodeJS.ErrnoException).code === "EPERM" ? { pid: 0, address: "" } : undefined;
  }
}
