import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";

export interface OpenedTemplate {
  /** Cells as LibreOffice shows them, by sheet. */
  readonly sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly charts: number;
}

/** Comma, double quotes, UTF-8, cells as shown, every sheet in a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";
const PATIENCE = 600_000;

/** Has LibreOffice open the .xlsx files of a folder and write what it took from them. */
export function openAll(office: string, folder: string, names: readonly string[]): Map<string, OpenedTemplate> {
  const files = names.map((name) => join(folder, `${name}.xlsx`));
  convert(office, folder, CSV, files);
  convert(office, folder, "ods", files);
  const written = readdirSync(folder);
  return new Map(
    names.map((name) => {
      const sheets = new Map<string, readonly (readonly string[])[]>();
      for (const file of written) {
        if (file.startsWith(`${name}-`) && file.endsWith(".csv") && owner(file, names) === name) {
          const { data } = Papa.parse<string[]>(readFileSync(join(folder, file), "utf8"));
          sheets.set(file.slice(name.length + 1, -4), data);
        }
      }
      return [name, { sheets, charts: chartCount(join(folder, `${name}.ods`)) }];
    }),
  );
}

/** Of `en-operations` and `en-operations-specialist` the one that the file belongs to. */
const owner = (file: string, names: readonly string[]): string | undefined =>
  names.filter((name) => file.startsWith(`${name}-`)).sort((a, b) => b.length - a.length)[0];

function convert(office: string, folder: string, to: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const { status, stderr, error } = spawnSync(
    office,
    [profile, "--headless", "--convert-to", to, "--outdir", folder, ...files],
    { encoding: "utf8", timeout: PATIENCE, env: { ...process.env, LC_ALL: "C.UTF-8" } },
  );
  if (status !== 0) {
    throw new Error(`LibreOffice could not convert to ${to}: ${error?.message ?? stderr}`);
  }
}

function chartCount(file: string): number {
  if (!existsSync(file)) {
    return 0;
  }
  const manifest = unzipSync(readFileSync(file), { filter: ({ name }) => name === "META-INF/manifest.xml" });
  const text = strFromU8(manifest["META-INF/manifest.xml"] ?? new Uint8Array());
  return text.split('"application/vnd.oasis.opendocument.chart"').length - 1;
}
