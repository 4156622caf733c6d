import { text } from "../../../src/core/text";
import { insertPlans } from "../../../src/server/insert-plans";
import { planWorkbook } from "../../../src/templates/plan-workbook";
import type { ChartKind, SheetSpec, Template } from "../../../src/templates/template";

const KINDS: readonly ChartKind[] = ["line", "funnel"];

/** One of everything that a template can ask for. */
const sheets = (): SheetSpec[] => [
  {
    title: text("All of it", "全部"),
    tab: "result",
    freeze: "grid",
    freezeColumns: 1,
    blocks: [
      { kind: "heading", text: text("=1+1", "=1+1") },
      { kind: "notes", lines: [text("+a line", "+一行")], style: "muted" },
      {
        kind: "fields",
        key: "head",
        fields: [
          {
            key: "day",
            label: text("Day", "日"),
            value: { month: 1, day: 2 },
            format: "date",
            input: true,
            check: { kind: "date" },
            name: "KPI_AS_OF",
          },
          {
            key: "word",
            label: text("Word", "词"),
            value: text("a", "甲"),
            sample: true,
            check: { kind: "list", values: [text("a", "甲"), text("b", "乙")] },
          },
          {
            key: "done",
            label: text("Done", "完成"),
            value: true,
            check: { kind: "tick" },
            span: 2,
            note: text("a note", "注"),
          },
        ],
      },
      {
        kind: "table",
        key: "grid",
        name: "KPI_GRID",
        columns: [
          { key: "label", title: text("Label", "标签"), width: 120, wrap: true },
          {
            key: "size",
            title: text("Size", "大小"),
            format: "unit",
            sample: true,
            check: { kind: "number", min: 0, max: 10 },
          },
          { key: "twice", title: text("Twice", "两倍"), format: "score", formula: "={size}*2" },
          { key: "run", title: text("Run", "累计"), formula: "={run^}+{other.value@1}" },
        ],
        rows: [
          { key: "one", format: "percent", values: { label: text("-one", "-一"), size: 1, run: 0 } },
          {
            key: "two",
            format: "integer",
            values: { label: text("@two", "@二"), size: 2 },
            notes: { label: text("n", "注") },
          },
          { style: "total", values: { label: text("'three", "'三"), size: 3 } },
        ],
        colours: [{ columns: ["size", "twice"], when: "={size}>2", as: "good" }],
      },
      {
        kind: "spill",
        key: "beside",
        beside: "grid",
        formula: "={grid.#label:size}",
        rows: 3,
        columns: [{ key: "a" }, { key: "b" }],
      },
    ],
  },
  {
    title: text("Other", "其他"),
    tab: "input",
    widths: [100, 100, 100, 100, 100, 100],
    blocks: [
      { kind: "heading", size: "section", text: text("Charts", "图表") },
      {
        kind: "table",
        key: "other",
        columns: [{ key: "value", title: text("Value", "值"), formula: "={grid.size@two}" }],
        rows: 2,
      },
      ...KINDS.map(
        (chart) =>
          ({
            kind: "chart",
            chart,
            title: text(chart, chart),
            ranges: ["grid.#label:size"],
            rows: 8,
            span: 3,
          }) as const,
      ),
    ],
  },
];

const template: Template = {
  id: "synthetic",
  group: "tool",
  title: text("Synthetic", "合成"),
  purpose: text("Everything", "全部"),
  start: text("Nothing", "无"),
  sheets,
};

/** Inserts it as the sidebar's door inserts a template. */
export function insertSynthetic(): string[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const options = { language: "en", stage: "growth", months: 12, sampleData: true, firstDay: 46023 } as const;
  return insertPlans(book, planWorkbook(template, options, taken), taken.length);
}
