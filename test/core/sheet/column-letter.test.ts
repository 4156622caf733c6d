import { expect, test } from "vitest";
import { columnLetter } from "../../../src/core/sheet/column-letter";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [18_277, "ZZZ"],
])("column %i is %s", (index, letters) => expect(columnLetter(index)).toBe(letters));
