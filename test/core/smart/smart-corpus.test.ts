import { expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import { smartCheck } from "../../../src/core/smart/smart-check";
import { CORPUS } from "./corpus";

const LETTERS = ["S", "M", "A", "R", "T"] as const;
const names = catalogue()
  .filter(({ kind }) => kind !== "theme")
  .flatMap(({ name }) => [...name]);
const verdicts = (statement: string): string =>
  smartCheck(Object.freeze({ statement }), names)
    .map(({ verdict }) => verdict[0])
    .join("");

test("the corpus is large enough, and half of it is Chinese", () => {
  const chinese = CORPUS.filter(([statement]) => /[\u4e00-\u9fff]/.test(statement));
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
  expect(chinese.length * 2).toBeGreaterThanOrEqual(CORPUS.length);
  expect(new Set(CORPUS.map(([statement]) => statement)).size).toBe(CORPUS.length);
});

test.each(CORPUS)("%s", (statement, expected) => {
  expect(verdicts(statement)).toBe(expected);
});

/** How well a letter's findings (anything but a pass) are found: precision and recall over the corpus. */
test("precision and recall by letter", () => {
  const lines = LETTERS.map((letter, i) => {
    const said = CORPUS.map(([statement, expected]) => ({
      found: verdicts(statement)[i] !== "p",
      wanted: expected[i] !== "p",
    }));
    const both = said.filter(({ found, wanted }) => found && wanted).length;
    const precision = both / said.filter(({ found }) => found).length;
    const recall = both / said.filter(({ wanted }) => wanted).length;
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    return `${letter}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  });
  console.info(`SMART findings over ${CORPUS.length} statements\n${lines.join("\n")}`);
});
