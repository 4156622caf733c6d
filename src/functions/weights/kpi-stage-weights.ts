import { help } from "../../core/text";
import { DIMENSIONS, stageWeights } from "../../core/weights/stage-weights";
import { stageDimensionChoices } from "../../i18n/choices/dimensions";
import { stageChoices, stageVariantChoices } from "../../i18n/choices/weights";
import { weightWords } from "../../i18n/weights";
import { choice, optional } from "../args";
import { defineFunction } from "../define";

export const KPI_STAGE_WEIGHTS = defineFunction({
  name: "KPI_STAGE_WEIGHTS",
  group: "weights",
  summary: help(
    "Weights of the five dimensions that suit a stage of the business.",
    "按企业发展阶段给出五个维度的权重。",
  ),
  args: {
    stage: choice(
      help(
        "growth (0–2 years), mature (3–5), profit (5 and more); decline only with variant focus.",
        "成长期（0–2 年）、成熟期（3–5 年）、盈利期（5 年以上）；衰退期仅适用于“重点”方案。",
      ),
      stageChoices,
    ),
    dimension: optional(
      choice(help("One dimension; all five when left out.", "某一维度；省略时给出全部五个。"), stageDimensionChoices),
    ),
    variant: optional(
      choice(
        help("full or focus. Optional, full when left out.", "完整或重点。可省略，默认为完整。"),
        stageVariantChoices,
      ),
      "full",
    ),
  },
  returns: help(
    "One weight, or two columns: dimension and weight, in the order traffic, conversion, user, supply chain, team.",
    "单个权重，或两列：维度与权重，顺序为流量、转化、用户、供应链、团队。",
  ),
  notes: help(
    "The focus table gives the two weights that a stage is about; the other 45 % is left to be set and stands in a last row.",
    "“重点”方案只给出该阶段最看重的两个权重，其余 45% 留待设定，列在最后一行。",
  ),
  examples: [
    {
      args: ["growth"],
      result: [
        ["Traffic", 0.3],
        ["Conversion", 0.25],
        ["User", 0.2],
        ["Supply chain", 0.15],
        ["Team", 0.1],
      ],
    },
    { args: ["成熟期", "用户"], result: 0.3 },
    { args: ["profit", "supply chain"], result: 0.3 },
    {
      args: ["decline", "", "focus"],
      result: [
        ["Traffic", null],
        ["Conversion", null],
        ["User", 0.25],
        ["Supply chain", 0.3],
        ["Team", null],
        ["left to be set", 0.45],
      ],
    },
  ],
  compute({ stage, dimension, variant }, context) {
    const { weights, open } = stageWeights(stage, variant);
    if (dimension !== undefined) return weights[DIMENSIONS.indexOf(dimension)]!;
    const words = context.words(weightWords);
    const rows = DIMENSIONS.map((name, i) => [words.dimensions[name], weights[i]!]);
    return open > 0 ? [...rows, [words.openWeight, open]] : rows;
  },
});
