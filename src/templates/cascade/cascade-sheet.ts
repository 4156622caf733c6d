import { text } from "../../core/text";
import { levelChoices } from "../../i18n/choices/targets";
import { columnTitle } from "../column-title";
import type { Column, SheetSpec } from "../template";
import { cascadeRows } from "./cascade-rows";

/** The table people fill in, and the path of every miss. */
export function cascadeSheet(): SheetSpec {
  const rows = cascadeRows();
  const typed = (key: Parameters<typeof columnTitle>[0], width: number, more: Partial<Column> = {}): Column => ({
    key,
    title: columnTitle(key),
    width,
    wrap: true,
    input: true,
    ...more,
  });
  return {
    title: text("Cascade", "目标分解"),
    tab: "result",
    freeze: "cascade",
    blocks: [
      { kind: "heading", text: text("From company to person", "从公司到个人") },
      {
        kind: "notes",
        gap: 0,
        style: "sample",
        when: "sample",
        lines: [
          text(
            "SAMPLE DATA in italics. The company misses its sales: the path leads over the conversion rate to the add-to-cart rate.",
            "斜体为示例数据。公司交易额未达成：沿路径可见原因在转化率，再往下是加购转化率。",
          ),
        ],
      },
      {
        kind: "table",
        key: "cascade",
        name: "KPI_CASCADE",
        lines: 3,
        columns: [
          typed("level", 95, {
            check: {
              kind: "list",
              values: Object.values(levelChoices).map(([english, chinese]) => [english, chinese]),
            },
          }),
          typed("kpi", 165),
          typed("owner", 110),
          typed("parent", 135, {
            note: text(
              "The KPI one level up that this one serves. With several of one name: KPI @ Owner.",
              "所支撑的上一级指标；同名时写作：指标 @ 负责人。",
            ),
          }),
          typed("weight", 62, { format: "percent", check: { kind: "number", min: 0, max: 1 } }),
          typed("direction", 75),
          typed("target", 80, { format: "unit" }),
          typed("actual", 80, { format: "unit", sample: true }),
          {
            key: "score",
            title: text("Score", "得分"),
            width: 60,
            format: "score",
            spill: "=KPI_SCORE(KPI_ATTAINMENT({cascade.actual};{cascade.target};{cascade.direction}))",
          },
          {
            key: "path",
            title: text("Path of a miss", "未达成路径"),
            width: 135,
            wrap: true,
            formula:
              '=IF(AND(ISNUMBER(IFNA(INDEX({roll.own};MATCH({kpi};{roll.kpi};0));""));IFNA(INDEX({roll.own};MATCH({kpi};{roll.kpi};0));"")<100);IF(IFNA(INDEX({cascade.parent};MATCH({parent};{cascade.kpi};0));"")="";"";IFNA(INDEX({cascade.parent};MATCH({parent};{cascade.kpi};0));"")&" → ")&IF({parent}="";"";{parent}&" → ")&{kpi};"")',
            note: text("From the company's KPI to the one that missed its target.", "从公司指标到未达成的指标。"),
          },
        ],
        rows,
      },
    ],
  };
}
