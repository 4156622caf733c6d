import { expect, test } from "vitest";
import { halfWidth } from "../../src/core/half-width";

test.each([
  ["ＫＰＩ（％）１２．５～", "KPI(%)12.5~"],
  ["！", "!"],
  ["转化率，ok", "转化率,ok"],
  ["　￥。、", "　￥。、"],
  ["", ""],
])("%s is %s", (wide, half) => expect(halfWidth(wide)).toBe(half));
