import { expect, test } from "vitest";
import type { SmartInput } from "../../../src/core/smart/smart";
import { smartCheck } from "../../../src/core/smart/smart-check";

const COMPLETE: SmartInput = {
  statement: "",
  metric: "Repeat purchase rate",
  baseline: 0.25,
  target: 0.3,
  direction: 1,
  unit: "share",
  owner: "Anna",
  start: 20_778,
  due: 20_999,
  parent: "GMV",
};
const codes = (changes: Partial<SmartInput>): string[] =>
  smartCheck(Object.freeze({ ...COMPLETE, ...changes })).flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict !== "pass").map(({ code }) => code),
  );

test("a complete target has nothing to mend", () => expect(codes({})).toEqual([]));

test.each<[string, Partial<SmartInput>, string[]]>([
  ["no owner", { owner: "" }, ["no_owner"]],
  ["no parent", { parent: "" }, ["no_parent"]],
  ["no day", { due: "" }, ["no_due"]],
  ["a day before the start", { due: 20_000 }, ["due_before_start"]],
  ["no baseline", { baseline: undefined }, ["no_baseline"]],
  ["a target that equals the baseline", { target: 0.25 }, ["same_as_baseline"]],
  ["a target on the wrong side", { target: 0.2 }, ["wrong_side"]],
  ["the right side where less is better", { target: 0.2, direction: -1 }, []],
  ["more than double", { target: 0.6 }, ["leap"]],
  ["less than a quarter", { target: 0.05, direction: -1 }, ["leap"]],
  ["a chance of 4%", { chance: 0.04 }, ["chance_low"]],
  ["a chance of 97%", { chance: 0.97 }, ["chance_high"]],
  ["a chance of a half", { chance: 0.5 }, []],
  ["a range around the baseline", { direction: 0, target: 0.2, targetHigh: 0.3 }, []],
  ["no target", { target: undefined }, ["vague_verb", "no_number", "no_level"]],
  ["a measure that the owner cannot move", { metric: "GMV", owner: "Customer service team" }, ["not_their_measure"]],
  ["no unit on a rate", { unit: "" }, ["no_unit"]],
  ["a theme for a measure", { metric: "用户体验" }, ["theme"]],
])("%s", (_, changes, expected) => expect(codes(changes)).toEqual(expected));
