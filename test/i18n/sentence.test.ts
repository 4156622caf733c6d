import { expect, test } from "vitest";
import { smartCheck } from "../../src/core/smart/smart-check";
import type { SentenceParts } from "../../src/i18n/en/wizard";
import { wizardWords } from "../../src/i18n/wizard";

const ENGLISH: SentenceParts = {
  metric: "Repeat purchase rate",
  direction: "higher",
  baseline: "25%",
  target: "30%",
  targetHigh: "",
  due: "June 30, 2027",
  cadence: "quarter",
  owner: "Anna",
  serves: "GMV",
};
const CHINESE: SentenceParts = { ...ENGLISH, metric: "复购率", due: "2027年6月30日", owner: "小王" };

test("the sentence says every part, in words of its language", () => {
  expect(wizardWords.en().sentenceOf(ENGLISH)).toBe(
    "Raise repeat purchase rate from 25% to 30% by June 30, 2027, looked at every quarter. Owner: Anna. Serves: GMV.",
  );
  expect(wizardWords.zh().sentenceOf(CHINESE)).toBe(
    "在2027年6月30日前，将复购率从25%提升至30%，每季度考核。负责人：小王。支撑：GMV。",
  );
});

test("what is not known is left out, and an acronym keeps its capitals", () => {
  const bare = { ...ENGLISH, metric: "GMV", baseline: "", owner: "", serves: "", due: "", cadence: "" };
  expect(wizardWords.en().sentenceOf(bare)).toBe("Raise GMV to 30%.");
  expect(wizardWords.zh().sentenceOf(bare)).toBe("将GMV提升至30%。");
});

test.each(["higher", "lower"])("our own sentence passes our own check, %s", (direction) => {
  const figures = direction === "lower" ? { baseline: "30%", target: "25%" } : {};
  for (const sentence of [
    wizardWords.en().sentenceOf({ ...ENGLISH, direction, ...figures, serves: "" }),
    wizardWords.zh().sentenceOf({ ...CHINESE, direction, ...figures, serves: "" }),
  ]) {
    expect(smartCheck({ statement: sentence }).map(({ verdict }) => verdict)).toEqual(Array(5).fill("pass"));
  }
});
