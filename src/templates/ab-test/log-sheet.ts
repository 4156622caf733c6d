import { text } from "../../core/text";
import type { SheetSpec } from "../template";
import { sampleTests, TEST_LINES } from "./sample-tests";

/** What people fill in: plan, numbers, decision. */
export function logSheet(): SheetSpec {
  const samples = sampleTests();
  const part = { kind: "number", min: 0.01, max: 0.999 } as const;
  const share = { kind: "number", min: 0, max: 1 } as const;
  const amount = { kind: "number", min: 0, max: 1e9 } as const;
  return {
    title: text("Test log", "测试记录"),
    tab: "input",
    freeze: "log",
    blocks: [
      { kind: "heading", text: text("A/B test log", "A/B测试记录") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Plan the size before a test starts and look once, when it is reached: who looks daily and stops at a good day takes chance for success. The verdict waits for the planned size. Run whole weeks, one change at a time, and watch the KPI that could suffer.",
            "测试开始前先定样本量，达到后只看一次：天天看、见好就停，会把偶然当成功。达到计划样本量后才显示结论。按整周运行，一次只改一处，并留意可能受损的指标。",
          ),
        ],
      },
      {
        kind: "notes",
        gap: 0,
        style: "sample",
        when: "sample",
        lines: [
          text(
            "Lines in italics are SAMPLE tests. Extensions → KPI Scorecards → Remove sample data clears them.",
            "斜体各行为示例测试，可用菜单“清除示例数据”一次删除。",
          ),
        ],
      },
      {
        kind: "fields",
        key: "set",
        fields: [
          {
            key: "confidence",
            label: text("Confidence", "置信度"),
            value: 0.95,
            format: "percent",
            input: true,
            check: part,
          },
          {
            key: "variance",
            label: text("Test", "检验"),
            value: text("pooled", "合并方差"),
            input: true,
            check: {
              kind: "list",
              values: [text("pooled", "合并方差"), text("unpooled", "不合并方差"), text("exact", "精确检验")],
            },
            note: text(
              "pooled: one common rate; unpooled: two rates; exact: Fisher's test, for few conversions.",
              "合并方差：共同转化率；不合并方差：各自转化率；精确检验：转化很少时使用。",
            ),
          },
          {
            key: "power",
            label: text("Power", "功效"),
            value: 0.8,
            format: "percent",
            input: true,
            check: part,
            note: text("Chance of finding a change of the planned size.", "发现计划大小变化的概率。"),
          },
          {
            key: "split",
            label: text("Share of A", "A 的流量占比"),
            value: 0.5,
            format: "percent",
            input: true,
            check: part,
          },
        ],
      },
      {
        kind: "table",
        key: "log",
        columns: [
          { key: "test", title: text("Test", "测试"), width: 110, sample: true, wrap: true },
          { key: "idea", title: text("Why B should do better", "B 为何更好"), width: 110, sample: true, wrap: true },
          { key: "owner", title: text("Owner", "负责人"), width: 74, sample: true },
          {
            key: "start",
            title: text("Start", "开始"),
            width: 78,
            format: "date",
            sample: true,
            check: { kind: "date" },
          },
          {
            key: "base",
            title: text("Rate today", "目前转化率"),
            width: 52,
            format: "percent",
            sample: true,
            check: share,
          },
          {
            key: "lift",
            title: text("Least lift", "最小提升"),
            width: 52,
            format: "percent",
            sample: true,
            note: text("Smallest relative change worth finding.", "值得发现的最小相对变化。"),
          },
          {
            key: "needed",
            title: text("Visitors per group", "每组访客"),
            width: 58,
            format: "integer",
            spill: "=KPI_AB_SAMPLE_SIZE({log.base};{log.lift};{set.power};{set.confidence})",
          },
          {
            key: "visitorsA",
            title: text("Visitors A", "A 访客"),
            width: 58,
            format: "integer",
            sample: true,
            check: amount,
          },
          {
            key: "conversionsA",
            title: text("Conv. A", "A 转化"),
            width: 58,
            format: "integer",
            sample: true,
            check: amount,
          },
          {
            key: "visitorsB",
            title: text("Visitors B", "B 访客"),
            width: 58,
            format: "integer",
            sample: true,
            check: amount,
          },
          {
            key: "conversionsB",
            title: text("Conv. B", "B 转化"),
            width: 58,
            format: "integer",
            sample: true,
            check: amount,
          },
          {
            key: "progress",
            title: text("Of plan", "进度"),
            width: 58,
            format: "percent",
            formula: '=IF(ISNUMBER({needed});MIN(SUM({visitorsA});SUM({visitorsB}))/{needed};"")',
          },
          {
            key: "verdict",
            title: text("Verdict at the planned size", "达到样本量后的结论"),
            width: 110,
            wrap: true,
            formula: '=IF(SUM({progress})<1;"";{results.verdict@row})',
          },
          {
            key: "decision",
            title: text("Decision", "决定"),
            width: 66,
            sample: true,
            check: { kind: "list", values: [text("use B", "采用B"), text("keep A", "保留A"), text("repeat", "重做")] },
          },
        ],
        rows: Array.from({ length: TEST_LINES }, (_, i) => ({ values: samples[i] ?? {} })),
        colours: [
          { columns: ["progress"], when: "=SUM({progress})>=1", as: "good" },
          { columns: ["progress"], when: "=SUM({progress})>0", as: "fair" },
        ],
      },
    ],
  };
}
