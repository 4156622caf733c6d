import { score } from "../../core/scoring/score";
import { help } from "../../core/text";
import { number, optional } from "../args";
import { defineRowFunction } from "../define";
import { scaleArg } from "./scale";

export const KPI_SCORE = defineRowFunction({
  name: "KPI_SCORE",
  group: "scoring",
  summary: help(
    "Points of an attainment: 100 for exactly on target, 120 at most, or read off your own scale.",
    "由完成率得分：刚好达标为 100 分，最高 120 分；也可按自定的得分表。",
  ),
  args: {
    attainment: number(help("The attainment, 1 for exactly on target.", "完成率，1 为刚好达标。"), {}, "E2:E13"),
    scale: optional(
      scaleArg(
        help(
          'Two columns, attainment and points; the word "linear" in a last row draws straight lines between them.',
          "两列：完成率与得分；末行写“线性”则在各档之间按直线取分。",
        ),
      ),
    ),
  },
  returns: help("Points.", "得分。"),
  notes: help(
    "A scale of steps gives the points of the highest step reached, and those of its first step below that.",
    "分档表取已达到的最高一档的得分；低于第一档时取第一档的得分。",
  ),
  examples: [
    { args: [0.95], result: 95 },
    { args: [1.4], result: 120 },
    {
      args: [
        0.95,
        [
          [0, 0],
          [0.8, 60],
          [1, 100],
        ],
      ],
      result: 60,
    },
    {
      args: [
        0.9,
        [
          [0.8, 60],
          [1, 100],
          ["linear", ""],
        ],
      ],
      result: 80,
    },
  ],
  compute: ({ attainment, scale }) => score(attainment, scale),
});
