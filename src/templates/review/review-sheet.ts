import { text } from "../../core/text";
import { missColours } from "../miss-colours";
import type { Block, SheetSpec } from "../template";
import { reviewActions } from "./review-actions";
import { reviewFindings } from "./review-findings";

const CARDS = 6;
const KPIS = 12;
const PERIODS = 24;

/** Column widths, shared by all the lists of the sheet. */
const WIDTHS = [140, 95, 90, 110, 190, 78, 78, 52, 62, 105];

/** The meeting on one sheet, by formulas alone: what was to be done, what missed and why, what is agreed. */
export const reviewSheet = (): SheetSpec => ({
  title: text("Monthly review", "月度复盘"),
  tab: "result",
  widths: WIDTHS,
  blocks: [
    { kind: "heading", text: text("Monthly review", "月度复盘会") },
    {
      kind: "notes",
      gap: 0,
      style: "muted",
      lines: [
        text(
          "First: Extensions → KPI Scorecards → Close the period. It writes results to History and findings to Health findings; this sheet fills itself from there.",
          "第一步：扩展程序 → KPI Scorecards → 期间结账。结果写入“历史记录”，体检发现写入“体检记录”，本表随之自动填写。",
        ),
        text(
          "Type causes and actions into the Action log, each once, with the period reviewed: they appear here beside their KPI, and next month as last month's actions.",
          "原因和行动在“行动记录”中按复盘期间各填一次：本表自动显示在对应指标旁，下月列为上月行动。",
        ),
        text(
          "Agenda: 1 last month's actions · 2 what missed, and whether it is a signal or routine variation · 3 causes of signals only · 4 actions with owner and date · 5 do targets or weights need a change this quarter?",
          "议程：1 上月行动完成情况 · 2 哪些未达成，是信号还是正常波动 · 3 只追问信号的原因 · 4 确定行动、负责人与日期 · 5 本季度是否需要调整目标或权重？",
        ),
      ],
    },
    head(),
    { kind: "heading", size: "section", text: text("Last month's actions", "上月行动") },
    reviewActions("before"),
    { kind: "heading", size: "section", text: text("Scorecards", "记分卡") },
    {
      kind: "spill",
      key: "cards",
      gap: 0,
      lines: 3,
      formula: `=KPI_REVIEW({history.#period:points+};{head.back};"scorecards";${CARDS})`,
      rows: CARDS,
      columns: [
        { key: "card", wrap: true },
        { key: "scored", format: "integer" },
        { key: "missed", format: "integer" },
        { key: "signal", wrap: true },
        { key: "moved", wrap: true },
        { key: "silent", format: "integer" },
        { key: "before", format: "score" },
        { key: "score", format: "score" },
        { key: "change", format: "score" },
      ],
      colours: missColours("score"),
    },
    { kind: "heading", size: "section", text: text("KPIs that missed, worst first", "未达成指标（由差到好）") },
    {
      kind: "spill",
      key: "gaps",
      gap: 0,
      lines: 3,
      formula: `=KPI_REVIEW({history.#period:points+};{head.back};"missed";${KPIS};"text")`,
      rows: KPIS,
      columns: [
        { key: "kpi", wrap: true },
        { key: "card", wrap: true },
        { key: "owner", wrap: true },
        { key: "signal", wrap: true },
        { key: "moved", wrap: true },
        { key: "actual", format: "mixed", right: true },
        { key: "target", format: "mixed", right: true },
        { key: "score", format: "score" },
        { key: "change", format: "score" },
      ],
      colours: missColours("score"),
    },
    causes(),
    { kind: "heading", size: "section", text: text("Health: questions the figures raise", "指标体检：数据提出的疑问") },
    reviewFindings(),
    { kind: "heading", size: "section", text: text("Actions agreed", "商定的行动") },
    reviewActions("agreed"),
    { kind: "heading", size: "section", text: text("Periods closed", "已结账期间") },
    {
      kind: "spill",
      key: "periods",
      gap: 0,
      formula: '=KPI_REVIEW({history.#period:points+};"";"periods")',
      rows: PERIODS,
      columns: [
        { key: "period" },
        { key: "before" },
        { key: "scored", format: "integer" },
        { key: "missed", format: "integer" },
        { key: "silent", format: "integer" },
      ],
    },
  ],
});

const head = (): Block => ({
  kind: "fields",
  key: "head",
  fields: [
    {
      key: "period",
      label: text("Period", "期间"),
      value: '=IF({head.back}<>"";{head.back};IF({periods.period@1}="";"–";{periods.period@1}))',
    },
    {
      key: "back",
      label: text("Look back to", "回看期间"),
      input: true,
      format: "text",
      check: { kind: "column", of: "periods.period+" },
      note: text(
        "Empty: the latest period of History. Choose another one from the list to look back.",
        "留空即最近期间；从下拉列表中选择其他期间即可回看。",
      ),
    },
    {
      key: "before",
      label: text("Compared with", "对比期"),
      value: '=IFERROR(VLOOKUP({head.period};{periods.period:silent+};2;FALSE)&"";"")',
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
    },
    {
      key: "missed",
      label: text("Missed", "未达成"),
      value: '=IFERROR(N(VLOOKUP({head.period};{periods.period:silent+};4;FALSE));"")',
      format: "integer",
    },
    {
      key: "scored",
      label: text("of KPIs", "计分指标"),
      value: '=IFERROR(N(VLOOKUP({head.period};{periods.period:silent+};3;FALSE));"")',
      format: "integer",
    },
  ],
});

/** What the log says of each KPI that missed; it stays with its KPI when the list is sorted anew. */
const causes = (): Block => ({
  kind: "table",
  key: "causes",
  beside: "gaps",
  columns: [
    {
      key: "cause",
      title: text("Cause, as logged", "已记录的原因"),
      wrap: true,
      formula:
        '=IFERROR(TEXTJOIN("; ";TRUE;FILTER({log.cause+};{log.period+}={head.period};({log.kpi+}={gaps.kpi@row})+({log.kpi+}={gaps.kpi@row}&" @ "&{gaps.owner@row})>0));"")',
      note: text("From the Action log, by period and KPI.", "按期间和指标取自“行动记录”。"),
    },
  ],
  rows: KPIS,
});
