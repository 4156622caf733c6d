import { pageScript } from "./page-bundle";
import { serveWorkbench } from "./server";
import { startOptions } from "./start-options";
import { workbookFile } from "./workbook-file";
const o = startOptions(process.argv.slice(2));
const s = await pageScript();
const w = await serveWorkbench(o.port, { script: () => s, addOn: () => "{}", workbook: workbookFile(o.folder, console.log) });
console.log(w.address);
