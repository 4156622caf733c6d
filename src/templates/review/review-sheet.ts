import { type Text, text } from "../../core/text";
import type { Block, Column, SheetSpec } from "../template";

const KPIS = 12;

/** The month's results with their signals, then actions, then what became of the last ones. */
export function reviewSheet(): SheetSpec {
  return {
    title: text("Monthly review", "月度复盘"),
    tab: "result",
    blocks: [
      { kind: "heading", text: text("Monthly review", "月度复盘会") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "First: Extensions → KPI Scorecards → Close the period. It writes the results to the History sheet, and this sheet fills itself from there.",
            "第一步：扩展程序 → KPI Scorecards → 期间结账。结果写入“历史记录”表，本表随之自动填写。",
          ),
          text(
            "Agenda: 1 last month's actions · 2 what missed, and whether it is a signal or routine variation · 3 causes of signals only · 4 actions with owner and date · 5 do targets or weights need a change this quarter?",
            "议程：1 上月行动完成情况 · 2 哪些未达成，是信号还是正常波动 · 3 只追问信号的原因 · 4 确定行动、负责人与日期 · 5 本季度是否需要调整目标或权重？",
          ),
        ],
      },
      {
        kind: "fields",
        key: "head",
        fields: [
          {
            key: "period",
            label: text("Period", "周期"),
            value: '=IF(COUNTA({history.period+})=0;"–";INDEX(SORT({history.period+};1;FALSE);1))',
            input: true,
            note: text(
              "The latest period of History. Type another with an apostrophe in front ('2026-03) to look back.",
              "默认为“历史记录”中最近的周期；要回看请改填并在前面加撇号（'2026-03）。",
            ),
          },
          {
            key: "date",
            label: text("Meeting on", "会议日期"),
            value: { month: 12, day: 4 },
            format: "date",
            input: true,
            check: { kind: "date" },
            name: "KPI_AS_OF",
          },
          {
            key: "chair",
            label: text("Chair", "主持人"),
            value: text("Operations lead", "运营负责人"),
            input: true,
            span: 2,
          },
          {
            key: "missed",
            label: text("Missed", "未达成"),
            value: '=COUNTIFS({history.period+};{head.period};{history.score+};"<100";{history.target+};"<>")',
            format: "integer",
          },
        ],
      },
      {
        kind: "table",
        key: "gaps",
        lines: 2,
        columns: [
          worst("kpi", text("KPI that missed", "未达成指标"), 180),
          worst("card", text("Scorecard", "记分卡"), 115),
          worst("owner", text("Owner", "负责人"), 100),
          {
            key: "signal",
            title: text("Signal or routine?", "信号还是波动？"),
            width: 140,
            wrap: true,
            formula: `=IF({kpi}="";"";IFERROR(INDEX(KPI_SIGNAL(${past("actual")};{actual});1;1);"–"))`,
            note: text(
              "Routine variation needs no explanation and no blame; a signal has a cause worth finding.",
              "正常波动无需解释，也不应追责；信号才值得找原因。",
            ),
          },
          worst("actual", text("Actual", "实际"), 70, "mixed"),
          worst("target", text("Target", "目标"), 70, "mixed"),
          worst("score", text("Score", "得分"), 60, "score"),
          {
            key: "change",
            title: text("Change", "较上期"),
            width: 65,
            format: "score",
            formula: `=IF({kpi}="";"";IFERROR({score}-INDEX(${past("score")};ROWS(${past("score")}));""))`,
            note: text("Of the score since the period before.", "得分较上一周期的变化。"),
          },
          { key: "cause", title: text("Driver or cause", "驱动因素或原因"), width: 150, wrap: true, input: true },
          {
            key: "line",
            title: text("Row", "行号"),
            width: 45,
            format: "integer",
            formula: missed,
            note: text("The row of the History sheet.", "在“历史记录”表中的行号。"),
          },
        ],
        rows: KPIS,
        colours: [
          { columns: ["score"], when: "=AND(ISNUMBER({score});{score}>=90)", as: "fair" },
          { columns: ["score"], when: "=AND(ISNUMBER({score});{score}<90)", as: "poor" },
        ],
      },
      {
        kind: "heading",
        size: "section",
        text: text("Health: questions the figures raise", "指标体检：数据提出的疑问"),
      },
      {
        kind: "table",
        key: "signs",
        gap: 0,
        lines: 2,
        columns: [
          sign("what", text("Sign", "迹象"), 1),
          sign("which", text("KPI", "指标"), 2),
          sign("who", text("Owner", "负责人"), 3),
          sign("proof", text("Evidence", "依据"), 4),
        ],
        rows: 4,
      },
      ...actions("actions", text("Actions agreed", "商定的行动"), [
        [
          text("Narrow the audience of the two dearest campaigns", "收窄两个最贵计划的人群"),
          text("Marketing lead", "市场负责人"),
          { month: 12, day: 14 },
          text("open", "未开始"),
        ],
      ]),
      ...actions("before", text("Last month's actions", "上月行动"), [
        [
          text("Second carrier for the north", "北方线路增加第二家承运商"),
          text("Supply chain lead", "供应链负责人"),
          { month: 11, day: 14 },
          text("done", "已完成"),
        ],
      ]),
    ],
  };
}

/** Rows of History with a result of the period below its target, the worst first; a scorecard's total has no target. */
const missed =
  '=IFERROR(MOD(SMALL(FILTER(ROUND(100*{history.score+};0)*10^6+ROW({history.score+});{history.period+}={head.period};{history.target+}<>"";ISNUMBER({history.score+});{history.score+}<100);ROW()-ROW({gaps.line@0}));10^6);"")';

const worst = (key: string, title: Text, width: number, format: Column["format"] = "general"): Column => ({
  key,
  title,
  width,
  format,
  ...(format === "general" ? { wrap: true as const } : {}),
  formula: `=IF({line}="";"";INDEX({history.#${key}+};{line}))`,
});

/** What the same KPI of the same owner came to before, oldest first as History is kept. */
const past = (column: string): string =>
  `FILTER({history.${column}+};{history.kpi+}={kpi};{history.owner+}={owner};{history.card+}={card};{history.period+}<{head.period})`;

const sign = (key: string, title: Text, column: number): Column => ({
  key,
  title,
  wrap: true,
  formula: `=IFERROR(INDEX(KPI_GAMING({gaps.#kpi:target};{history.#period:score+});ROW()-ROW({signs.what@0})+1;${column});"")`,
});

type Action = readonly [action: Text, owner: Text, due: { month: number; day: number }, state: Text];

/** Eight lines for what is agreed; the first ones are samples. */
function actions(key: string, title: Text, samples: readonly Action[]): Block[] {
  const typed = (name: string, label: Text, more: Partial<Column> = {}): Column => ({
    key: name,
    title: label,
    wrap: true,
    input: true,
    sample: true,
    ...more,
  });
  return [
    { kind: "heading", size: "section", text: title },
    {
      kind: "table",
      key,
      gap: 0,
      columns: [
        typed("action", text("Action", "行动")),
        typed("owner", text("Owner", "负责人")),
        typed("due", text("Due", "截止日期"), { format: "date", check: { kind: "date" } }),
        typed("state", text("State", "状态"), {
          check: {
            kind: "list",
            values: [
              text("open", "未开始"),
              text("in progress", "进行中"),
              text("done", "已完成"),
              text("dropped", "已取消"),
            ],
          },
        }),
      ],
      rows: Array.from({ length: 8 }, (_, i) => {
        const [action, owner, due, state] = samples[i] ?? [];
        return { values: { action, owner, due, state } };
      }),
    },
  ];
}
