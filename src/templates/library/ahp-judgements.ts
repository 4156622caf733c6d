import { text } from "../../core/text";
import { hintSheet } from "../ahp/hint-sheet";
import { judgementSheet } from "../ahp/judgement-sheet";
import { weightSheet } from "../ahp/weight-sheet";
import type { Template } from "../template";

/** Pairwise judgements of up to three experts, repaired by hints, turned into weights. */
export const ahpJudgements = (): Template => ({
  id: "ahp-judgements",
  group: "tool",
  title: text("AHP judgement sheet", "AHP权重判断表"),
  purpose: text(
    "Agree on weights by comparing two criteria at a time, and see where the judgements contradict each other.",
    "两两比较各项准则来商定权重，并看出判断在哪里自相矛盾。",
  ),
  start: text(
    "Name the criteria and the experts, then pick a value in each cell above the diagonal.",
    "先填写准则与专家姓名，再在对角线以上的每一格选择一个值。",
  ),
  sheets: () => [weightSheet(), judgementSheet(), hintSheet()],
});
