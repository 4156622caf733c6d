import { spawnSync } from "node:child_process";

const NAMES = ["soffice", "libreoffice"];

/** The command that runs LibreOffice: SOFFICE_PATH, or what is installed. */
export function findOffice(): string {
  const named = process.env["SOFFICE_PATH"];
  const found = (named ? [named] : NAMES).find((name) => spawnSync(name, ["--version"]).status === 0);
  if (!found) {
    throw new Error(
      "No LibreOffice was found: install it (on Debian: apt-get install -y --no-install-recommends libreoffice-calc) or set SOFFICE_PATH.",
    );
  }
  return found;
}
