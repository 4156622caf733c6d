import { WorkbenchError } from "./workbench-error";

export interface StartOptions {
  /** 0 lets the system pick a free port. */
  port: number;
  open: boolean;
  /** Where the workbook is kept between runs. */
  folder: string;
}

const USAGE = "npm start -- [--port 8080] [--no-open] [--folder .workbench]";

/** What `npm start` was asked to do, or a {@link WorkbenchError} that names the option it cannot use. */
export function startOptions(words: readonly string[]): StartOptions {
  const options: StartOptions = { port: 0, open: true, folder: ".workbench" };
  for (let i = 0; i < words.length; i += 1) {
    const [name, inline] = splitOnce(words[i]!);
    const value = (): string => {
      const given = inline ?? words[(i += 1)];
      if (given === undefined || given === "") {
        throw new WorkbenchError(`${name} needs a value: ${USAGE}`);
      }
      return given;
    };
    if (name === "--port") {
      options.port = readPort(value());
    } else if (name === "--folder") {
      options.folder = value();
    } else if (name === "--no-open" && inline === undefined) {
      options.open = false;
    } else {
      throw new WorkbenchError(`Unknown option ${words[i]}: ${USAGE}`);
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
