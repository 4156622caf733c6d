import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Chromium without what it would fetch or ask for by itself. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const PLACES = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const PACKAGES = ["chromium", "fonts-noto-cjk"];

/** Path of a Chromium: CHROMIUM_PATH, one that is installed, or one installed now where that is possible. */
export function findChromium(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!isProgram(named)) {
      throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    }
    return named;
  }
  const found = installed() ?? (mayInstall() && install() ? installed() : undefined);
  if (!found) {
    throw new Error(
      `No Chromium was found: install one (on Debian: apt-get install -y ${PACKAGES.join(" ")}) or set CHROMIUM_PATH.`,
    );
  }
  return found;
}

function installed(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

function install(): boolean {
  console.error(`Installing ${PACKAGES.join(" and ")} …`);
  const apt = (...words: string[]): boolean =>
    spawnSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const add = ["install", "-y", "--no-install-recommends", ...PACKAGES];
  return apt(...add) || (apt("update") && apt(...add));
}
