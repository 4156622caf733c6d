import { type Text, text } from "../../core/text";
import type { Column, SheetSpec } from "../template";
import { TEST_LINES } from "./sample-tests";

/** The figures behind each verdict, all from one formula. */
export function resultSheet(): SheetSpec {
  const percent = (key: string, title: Text, width = 55): Column => ({
    key,
    title,
    width,
    format: "percent",
    filled: true,
  });
  return {
    title: text("Test results", "测试结果"),
    tab: "result",
    freeze: "results",
    blocks: [
      { kind: "heading", text: text("Results so far", "目前结果") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Blue: B is better. Orange: A is better. No colour: not proven, the difference can be chance. Grey: the split is broken, so nothing counts; an honest split comes out so uneven less than once in a hundred tests. The interval of the difference is Newcombe's, those of the rates are Wilson's.",
            "蓝色：B 更好。橙色：A 更好。无色：未证实，差异可能出于偶然。灰色：分流异常，结果不可用，正常分流出现如此偏差的概率不足百分之一。差值区间为 Newcombe 法，转化率区间为 Wilson 法。",
          ),
        ],
      },
      {
        kind: "fields",
        key: "level",
        // Colours cannot look at another sheet.
        fields: [
          {
            key: "confidence",
            label: text("Confidence", "置信度"),
            value: "={set.confidence}",
            format: "percent",
            note: text("Set on the test log.", "在测试记录表设置。"),
          },
        ],
      },
      {
        kind: "table",
        key: "results",
        columns: [
          {
            key: "test",
            title: text("Test", "测试"),
            width: 138,
            wrap: true,
            formula: '=IF({log.test@row}="";"";{log.test@row})',
          },
          {
            key: "rateA",
            title: text("Rate A", "A 转化率"),
            width: 55,
            format: "percent",
            spill:
              "=KPI_AB_TEST({log.visitorsA};{log.conversionsA};{log.visitorsB};{log.conversionsB};{set.confidence};{set.variance};{set.split})",
          },
          percent("rateB", text("Rate B", "B 转化率")),
          percent("lift", text("Lift of B", "B 的提升")),
          percent("low", text("Diff., low", "差值下限"), 60),
          percent("high", text("Diff., high", "差值上限"), 60),
          { key: "z", title: text("z", "z 值"), width: 55, format: "number", filled: true },
          { key: "p", title: text("p-value", "p 值"), width: 55, format: "percent", filled: true },
          { key: "verdict", title: text("Verdict", "结论"), width: 125, wrap: true, filled: true },
          percent("lowA", text("A, low", "A 下限")),
          percent("highA", text("A, high", "A 上限")),
          percent("lowB", text("B, low", "B 下限")),
          percent("highB", text("B, high", "B 上限")),
          percent("splitP", text("Split, p-value", "分流 p 值")),
          {
            key: "expected",
            title: text("Least expected", "最小期望数"),
            width: 55,
            format: "integer",
            formula: LEAST_EXPECTED,
            note: text(
              "Conversions (or visitors without one) to expect in the smaller group. Below 5 only the exact test judges.",
              "较小一组预期的转化（或未转化）人数。不足5时只有精确检验可以判断。",
            ),
          },
        ],
        rows: TEST_LINES,
        colours: [
          { columns: ["verdict"], when: "=AND(ISNUMBER({splitP});{splitP}<1%)", as: "muted" },
          {
            columns: ["verdict"],
            when: '=AND(ISNUMBER({p});OR({expected}>=5;{z}="");{p}<1-{level.confidence};{rateB}>{rateA})',
            as: "good",
          },
          {
            columns: ["verdict"],
            when: '=AND(ISNUMBER({p});OR({expected}>=5;{z}="");{p}<1-{level.confidence};{rateB}<{rateA})',
            as: "poor",
          },
        ],
      },
    ],
  };
}

const LEAST_EXPECTED = [
  '=IF(COUNT({log.visitorsA@row};{log.conversionsA@row};{log.visitorsB@row};{log.conversionsB@row})<4;"";',
  "MIN({log.visitorsA@row};{log.visitorsB@row})*MIN({log.conversionsA@row}+{log.conversionsB@row};",
  "{log.visitorsA@row}-{log.conversionsA@row}+{log.visitorsB@row}-{log.conversionsB@row})",
  "/MAX(1;{log.visitorsA@row}+{log.visitorsB@row}))",
].join("");
