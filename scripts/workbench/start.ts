import { fileURLToPath } from "node:url";
import open from "open";
import { addOnFiles } from "./add-on-files";
import { pageScript } from "./page-bundle";
import { buildAddOn, oneAtATime, watchFolder } from "./rebuild";
import { serveWorkbench } from "./server";
import { claimFolder } from "./single-copy";
import { type StartOptions, startOptions } from "./start-options";
import { WorkbenchError } from "./workbench-error";
import { workbookFile } from "./workbook-file";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const SOURCES = fileURLToPath(new URL("../../src", import.meta.url));

async function start(options: StartOptions): Promise<void> {
  const claim = claimFolder(options.folder);
  process.once("exit", claim.release);
  const stopEarly = (): void => process.exit(130);
  process.once("SIGINT", stopEarly);
  const folder = options.addOn ?? DIST;
  if (options.addOn === undefined) {
    const wrong = await buildAddOn();
    if (wrong !== undefined) {
      throw new WorkbenchError(wrong);
    }
  }
  let addOn = addOnFiles(folder);
  const script = await pageScript();
  const server = await serveWorkbench(options.port, {
    script: () => script,
    addOn: () => addOn,
    workbook: workbookFile(options.folder),
  });
  claim.announce(server.address);
  console.log(`The workbench is at ${server.address} (Ctrl-C ends it)`);

  const rebuild = async (): Promise<void> => {
    const wrong = await buildAddOn();
    if (wrong === undefined) {
      addOn = addOnFiles(folder);
      console.log("Built anew.");
      server.tell("built", "");
    } else {
      console.error(wrong);
      server.tell("failed", wrong);
    }
  };
  const stopWatching = options.addOn === undefined ? watchFolder(SOURCES, oneAtATime(rebuild)) : () => {};
  const end = async (): Promise<void> => {
    stopWatching();
    await server.close();
    process.exit(0);
  };
  process.off("SIGINT", stopEarly);
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  if (options.open && hasDisplay()) {
    // The address is printed: a machine without a browser is no reason to stop.
    await open(server.address).catch(() => {});
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

try {
  await start(startOptions(process.argv.slice(2)));
} catch (error) {
  // What the system refused (a folder that cannot be written, say) names the path itself.
  if (!(error instanceof WorkbenchError || (error instanceof Error && "syscall" in error))) {
    throw error;
  }
  console.error(error.message);
  process.exit(1);
}
