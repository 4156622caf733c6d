import { text } from "../../core/text";
import { caseFunnel } from "../case-study/case-funnel";
import { caseInputs } from "../case-study/case-inputs";
import { caseScorecard } from "../case-study/case-scorecard";
import { caseWeights } from "../case-study/case-weights";
import type { Template } from "../template";

/** A beauty shop's published targets and first-quarter results; what was not published stays empty. */
export const caseStudy = (): Template => ({
  id: "case-study",
  group: "example",
  title: text("Case study: a beauty shop", "案例：美妆网店"),
  purpose: text(
    "See a whole KPI system at work on published figures: five dimensions, twelve KPIs, one quarter.",
    "用公开数据看一套完整的绩效体系如何运转：五个维度、十二项指标、一个季度。",
  ),
  start: text(
    "Fill in a missing number on the case data sheet and watch the score and its share of weight change.",
    "在“案例数据”表补填一项缺失的数据，观察得分和已填报权重的变化。",
  ),
  sheets: () => [caseScorecard(), caseInputs(), caseFunnel(), caseWeights()],
});
