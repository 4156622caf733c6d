import { expect, test } from "vitest";
import { startOptions } from "../../scripts/workbench/start-options";

test("without words: any free port, dist built and watched, the page opened", () => {
  expect(startOptions([])).toEqual({ port: 0, open: true, folder: ".workbench", addOn: undefined });
});

test.each([
  [["--port", "8123"], { port: 8123 }],
  [["--port=8123"], { port: 8123 }],
  [["--no-open"], { open: false }],
  [["--folder", "a folder"], { folder: "a folder" }],
  [["--add-on=dist", "--port", "0"], { addOn: "dist", port: 0 }],
])("%j is read", (words, expected) => {
  expect(startOptions(words)).toMatchObject(expected);
});

test.each([
  [["--port", "http"], "--port must be a whole number from 0 (any free port) to 65535, got http"],
  [["--port", "70000"], "got 70000"],
  [["--port", "-1"], "got -1"],
  [["--port"], "--port needs a value"],
  [["--port="], "--port needs a value"],
  [["--prot", "1"], "Unknown option --prot"],
  [["--no-open=yes"], "Unknown option --no-open=yes"],
])("%j is refused in one line", (words, sentence) => {
  expect(() => startOptions(words)).toThrow(sentence);
  expect(() => startOptions(words)).toThrow(/^[^\n]+$/);
});
