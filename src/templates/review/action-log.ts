import { text } from "../../core/text";
import { lifeWords } from "../../i18n/life";
import { kpiOf } from "../team/kpi-facts";
import type { Column, Row, SheetSpec } from "../template";
import { sampleActions } from "./sample-actions";

/** Rows that are made ready; the sheet takes more. */
const ROWS = 200;

/** The last two end an action. */
const STATES = {
  open: text("open", "未开始"),
  progress: text("in progress", "进行中"),
  done: text("done", "已完成"),
  dropped: text("dropped", "已取消"),
};

/** An empty column parts the log from the words of its states. */
const GAP = [20, 20, 20, 20, 20, 20, 20, 20];

const KEYS = ["period", "kpi", "cause", "action", "owner", "due", "state"] as const;

/** Causes and actions, each typed once: reviews show them by period and KPI, whatever the order of their lists. */
export function actionLog(): SheetSpec {
  const typed = (key: (typeof KEYS)[number], title: Column["title"], width: number, more: Partial<Column>): Column => ({
    key,
    title,
    width,
    input: true,
    ...more,
  });
  return {
    title: [lifeWords.en().actionSheet, lifeWords.zh().actionSheet],
    tab: "input",
    shared: true,
    freeze: "log",
    widths: GAP,
    blocks: [
      {
        kind: "table",
        key: "log",
        columns: [
          typed("period", text("Period reviewed", "复盘期间"), 85, {
            format: "text",
            check: { kind: "column", of: "periods.period+", loose: true },
            note: text(
              "The period whose review agreed it, as in History. Rows in italics are SAMPLE DATA; the first closing takes them away.",
              "商定该行动的复盘期间，与“历史记录”一致。斜体行为示例数据，首次结账时自动移除。",
            ),
          }),
          typed("kpi", text("KPI", "指标"), 195, {
            wrap: true,
            check: { kind: "column", of: "history.kpi+", loose: true },
            note: text(
              "As in History; with several owners of one KPI: KPI @ Owner.",
              "与“历史记录”一致；同一指标有多位负责人时写作：指标 @ 负责人。",
            ),
          }),
          typed("cause", text("Driver or cause", "驱动因素或原因"), 165, { wrap: true }),
          typed("action", text("Action", "行动"), 180, { wrap: true }),
          typed("owner", text("Owner", "负责人"), 105, { wrap: true }),
          typed("due", text("Due", "截止日期"), 85, { format: "date", check: { kind: "date" } }),
          typed("state", text("State", "状态"), 90, { check: { kind: "column", of: "states.word" } }),
        ],
        rows: Array.from({ length: ROWS }, (_, i) => rowOf(i)),
      },
      {
        kind: "table",
        key: "states",
        beside: "log",
        gap: 1,
        columns: [
          {
            key: "word",
            title: text("States", "状态选项"),
            width: 75,
            note: text("The words of the list; the last two end an action.", "状态列的选项；后两项表示行动已结束。"),
          },
        ],
        rows: Object.entries(STATES).map(([key, word]): Row => ({ key, values: { word } })),
      },
    ],
  };
}

function rowOf(index: number): Row {
  const action = sampleActions()[index];
  if (!action) return { values: {} };
  const { month, kpi, state, ...rest } = action;
  return {
    sample: KEYS,
    values: { ...rest, period: { month, asKey: true }, kpi: kpiOf(kpi).name, state: STATES[state] },
  };
}
