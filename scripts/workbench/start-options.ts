import { WorkbenchError } from "./workbench-error";

export interface StartOptions {
  /** 0 lets the system pick a free port. */
  port: number;
  open: boolean;
  /** Where the workbook is kept between runs. */
  folder: string;
  /** A folder that holds a built add-on, served as it is; without it dist/ is built, and again on each change. */
  addOn: string | undefined;
}

const USAGE = "npm start -- [--port 8080] [--no-open] [--folder .workbench] [--add-on dist]";

/** What `npm start` was asked to do, or a {@link WorkbenchError} that names the option it cannot use. */
export function startOptions(words: readonly string[]): StartOptions {
  const options: StartOptions = { port: 0, open: true, folder: ".workbench", addOn: undefined };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [name, inline] = splitOnce(word);
    const value = (): string => {
      const given = inline ?? left.shift();
      if (given === undefined || given === "") {
        throw new WorkbenchError(`${name} needs a value: ${USAGE}`);
      }
      return given;
    };
    if (name === "--port") {
      options.port = readPort(value());
    } else if (name === "--folder") {
      options.folder = value();
    } else if (name === "--add-on") {
      options.addOn = value();
    } else if (name === "--no-open" && inline === undefined) {
      options.open = false;
    } else {
      throw new WorkbenchError(`Unknown option ${word}: ${USAGE}`);
    }
  }
  return options;
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new WorkbenchError(`--port must be a whole number from 0 (any free port) to 65535, got ${text}`);
  }
  return port;
}
