import { text } from "../../core/text";
import type { SheetSpec } from "../template";

const MOST_FOUND = 15;

/** Words in, KPIs out: by name, acronym, pinyin initials or goal. */
export function findSheet(): SheetSpec {
  return {
    title: text("Find a KPI", "查找指标"),
    tab: "input",
    freeze: "found",
    blocks: [
      { kind: "heading", text: text("Find a KPI", "查找指标") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Type a name, an acronym, a part of one, or a goal such as cut service calls.",
            "输入名称、缩写、拼音首字母，或“减少客服电话”这样的目标。",
          ),
        ],
      },
      {
        kind: "fields",
        key: "ask",
        fields: [
          {
            key: "words",
            label: text("Search for", "搜索"),
            value: text("AOV", "客单价"),
            format: "text",
            input: true,
          },
        ],
      },
      {
        kind: "spill",
        key: "found",
        formula: `=IF({ask.words}="";"";KPI_SEARCH({ask.words};${MOST_FOUND}))`,
        rows: MOST_FOUND,
        lines: 2,
        columns: [
          { key: "kpi", width: 190, wrap: true },
          { key: "formula", width: 300, wrap: true },
          { key: "says", width: 350, wrap: true },
          { key: "by", width: 160, wrap: true },
        ],
      },
    ],
  };
}
