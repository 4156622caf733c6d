import { text } from "../../core/text";
import { logSheet } from "../ab-test/log-sheet";
import { planSheet } from "../ab-test/plan-sheet";
import { resultSheet } from "../ab-test/result-sheet";
import type { Template } from "../template";

/** Every test from its plan to its decision; a verdict shows only once the planned size is reached. */
export const abTestLog = (): Template => ({
  id: "ab-test-log",
  group: "tool",
  title: text("A/B test log", "A/B测试记录"),
  purpose: text(
    "Plan tests, write down their numbers, and get a verdict that does not mistake chance for success.",
    "规划测试、登记数据，得到不把偶然当成功的结论。",
  ),
  start: text(
    "Plan the size on the last sheet, then give each test a line in the log; write down visitors and conversions when it ends.",
    "先在最后一张表定好样本量，再在记录表为每个测试填一行；测试结束时填写访客数与转化数。",
  ),
  sheets: () => [logSheet(), resultSheet(), planSheet()],
});
