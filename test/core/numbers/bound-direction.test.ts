import { expect, test } from "vitest";
import { boundDirection } from "../../../src/core/numbers/bound-direction";

test.each([
  ["≤5", "lower"],
  [" <= 5 ", "lower"],
  ["＜5", "lower"],
  ["≥ 90%", "higher"],
  ["＞=90", "higher"],
  ["5", null],
  ["5 ≤ x", null],
  ["", null],
  [5, null],
])("%j: %s", (typed, direction) => expect(boundDirection(typed)).toBe(direction));
