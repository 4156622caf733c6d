import { text } from "../../core/text";
import type { Row, SheetSpec } from "../template";
import { selfTestCases } from "./self-test-cases";

/** One line an example: what was published, what the formula gives here, and whether they agree. */
export function selfTestSheet(): SheetSpec {
  const cases = selfTestCases();
  return {
    title: text("Self-test", "自检"),
    tab: "help",
    freeze: "cases",
    blocks: [
      { kind: "heading", text: text("Published examples, computed here", "公开算例，现场计算") },
      {
        kind: "fields",
        key: "sum",
        gap: 0,
        fields: [
          { key: "right", label: text("Right", "正确"), value: "=SUM({cases.right})", format: "integer" },
          { key: "all", label: text("Of", "共"), value: "=ROWS({cases.right})", format: "integer" },
        ],
      },
      {
        kind: "table",
        key: "cases",
        columns: [
          { key: "what", title: text("Example", "算例"), width: 270, wrap: true },
          { key: "expected", title: text("Published", "公布值"), width: 100 },
          { key: "got", title: text("Computed", "计算值"), width: 130, formula: '=""' },
          { key: "difference", title: text("Difference", "差异"), width: 110, formula: "={got}-{expected}" },
          { key: "allowed", title: text("Allowed", "允许差异"), width: 100 },
          {
            key: "right",
            title: text("Right (1) or not (0)", "正确为1"),
            width: 90,
            formula: "=IF(ABS({difference})<={allowed}+1/10^9;1;0)",
          },
          { key: "source", title: text("Source", "来源"), width: 200, wrap: true },
        ],
        rows: cases.map(
          ({ what, formula, expected, allowed, source }): Row => ({
            values: { what, expected, got: formula, allowed, source: [source, source] },
          }),
        ),
        colours: [
          { columns: ["right"], when: "={right}=1", as: "good" },
          { columns: ["right"], when: "={right}<>1", as: "poor" },
        ],
      },
      {
        kind: "notes",
        style: "muted",
        lines: [
          text(
            "Allowed is half a unit of the last digit that was published. The ranges that some examples need are on the next sheet.",
            "允许差异为公布值末位的半个单位。部分算例所需的区域在下一张表。",
          ),
        ],
      },
    ],
  };
}
