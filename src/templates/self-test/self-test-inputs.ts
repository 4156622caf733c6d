import { type Text, text } from "../../core/text";
import type { Block, Cell, SheetSpec } from "../template";

/** Thickness of 34 antifreeze samples, as published with the qcc package. */
const ANTIFREEZE = [
  2.23, 2.53, 2.62, 2.63, 2.58, 2.44, 2.49, 2.34, 2.95, 2.54, 2.6, 2.45, 2.17, 2.58, 2.57, 2.44, 2.38, 2.23, 2.23, 2.54,
  2.66, 2.84, 2.81, 2.39, 2.56, 2.7, 3, 2.81, 2.77, 2.89, 2.54, 2.98, 2.35, 2.53,
];

/** The ranges that examples of the self-test take. */
export function selfTestInputs(): SheetSpec {
  return {
    title: text("Self-test data", "自检数据"),
    tab: "help",
    widths: [120, 100, 100, 100],
    blocks: [
      { kind: "heading", text: text("Ranges of the self-test", "自检所用区域") },
      ...grid(
        "slices",
        text("Commission by slices", "分段提成"),
        ["floor", "rate"],
        [
          [0, 0.05],
          [100000, 0.07],
          [250000, 0.09],
        ],
      ),
      ...grid(
        "accelerator",
        text("Commission above a quota", "超额提成"),
        ["floor", "rate"],
        [
          [10000, 1.25],
          [12500, 1.5],
        ],
      ),
      ...grid(
        "consistent",
        text("A consistent matrix", "一致矩阵"),
        ["a", "b", "c"],
        [
          [1, 6, 3],
          ["=1/6", 1, "=1/2"],
          ["=1/3", 2, 1],
        ],
      ),
      ...grid(
        "leader",
        text("Choosing a leader: experience, education, character, age", "选领导：经验、学历、品格、年龄"),
        ["a", "b", "c", "d"],
        [
          [1, 4, 3, 7],
          [undefined, 1, "=1/3", 3],
          [undefined, undefined, 1, 5],
          [undefined, undefined, undefined, 1],
        ],
      ),
      ...grid(
        "antifreeze",
        text("Samples of a process", "过程样本"),
        ["value"],
        ANTIFREEZE.map((value) => [value]),
      ),
    ],
  };
}

function grid(
  key: string,
  title: Text,
  columns: readonly string[],
  rows: readonly (readonly (Cell | undefined)[])[],
): Block[] {
  return [
    { kind: "heading", size: "section", text: title },
    {
      kind: "table",
      key,
      gap: 0,
      columns: columns.map((name) => ({ key: name, title: [name, HEADERS[name] ?? name] })),
      rows: rows.map((row) => ({ values: Object.fromEntries(columns.map((name, i) => [name, row[i]])) })),
    },
  ];
}

const HEADERS: Readonly<Record<string, string>> = { floor: "下限", rate: "比例", value: "数值" };
