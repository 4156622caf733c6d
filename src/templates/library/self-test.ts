import { text } from "../../core/text";
import { selfTestInputs } from "../self-test/self-test-inputs";
import { selfTestSheet } from "../self-test/self-test-sheet";
import type { Template } from "../template";

/** Published examples as live formulas, so that anyone can see the add-on compute right in their own locale. */
export const selfTest = (): Template => ({
  id: "self-test",
  group: "tool",
  title: text("Self-test", "自检"),
  purpose: text(
    "Published worked examples as live formulas: expected, computed, difference and source, in your own locale.",
    "把公开发表的算例做成公式：期望值、计算值、差异与来源，在你的区域设置下现场验证。",
  ),
  start: text("Every line should say 1 in the last but one column.", "倒数第二列应全部为1。"),
  sheets: () => [selfTestSheet(), selfTestInputs()],
});
