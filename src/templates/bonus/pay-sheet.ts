import { text } from "../../core/text";
import type { Row, SheetSpec } from "../template";
import { payRules } from "./pay-rules";
import { PEOPLE, samplePeople } from "./sample-people";

const RULES = "{tiers.least:value};{set.method};{set.threshold};{set.cap}";

/** Rules above, one line a person below, the reconciliation with the pool between them. */
export function paySheet(): SheetSpec {
  const people = samplePeople();
  return {
    title: text("Bonus", "奖金"),
    tab: "result",
    blocks: [
      { kind: "heading", text: text("Bonus of the period", "本期奖金") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Earned = base × multiplier of the attainment. The pool is then split in proportion to what was earned, to the cent. A result marked as routine variation is no reason for a tier above or below: talk about it before paying for it.",
            "应得＝基数×完成率对应的系数；奖金池再按应得比例分配，精确到分。标为“正常波动”的结果不足以说明表现变化，发放前先沟通。",
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
            "People in italics are SAMPLES. Extensions → KPI Scorecards → Remove sample data clears them.",
            "斜体人员为示例，可用菜单“清除示例数据”一次删除。",
          ),
        ],
      },
      ...payRules(),
      {
        kind: "fields",
        key: "sum",
        fields: [
          { key: "earned", label: text("Earned in all", "应得合计"), value: "=SUM({pay.earned})", format: "money" },
          { key: "paid", label: text("Paid in all", "实发合计"), value: "=SUM({pay.paid})", format: "money" },
          {
            key: "left",
            label: text("Pool − paid", "奖金池－实发"),
            value: '=IF(COUNT({pay.paid})=0;"";ROUND({set.pool}-SUM({pay.paid});2))',
            format: "money",
            note: text("0.00: the sheet is reconciled with the pool.", "0.00 表示与奖金池分毫不差。"),
          },
          {
            key: "rate",
            label: text("Paid of earned", "实发/应得"),
            value: '=IF(N(SUM({pay.earned}))=0;"";SUM({pay.paid})/SUM({pay.earned}))',
            format: "percent",
          },
        ],
      },
      {
        kind: "table",
        key: "pay",
        name: "KPI_BONUS_PEOPLE",
        columns: [
          { key: "person", title: text("Person", "姓名"), width: 110, sample: true },
          {
            key: "base",
            title: text("Base", "基数"),
            width: 90,
            format: "money",
            sample: true,
            check: { kind: "number", min: 0, max: 1e9 },
          },
          {
            key: "attainment",
            title: text("Attainment", "完成率"),
            width: 85,
            format: "percent",
            sample: true,
            note: text("Weighted attainment of the person's scorecard.", "个人记分卡的加权完成率。"),
          },
          {
            key: "tier",
            right: true,
            title: text("Tier reached", "所达档位"),
            width: 85,
            format: "percent",
            formula:
              '=IF(ISNUMBER({attainment});IFERROR(INDEX({tiers.least};MATCH({attainment};{tiers.least};1));"–");"")',
          },
          {
            key: "multiplier",
            title: text("Multiplier", "系数"),
            width: 80,
            format: "number",
            spill: `=KPI_BONUS({pay.attainment};1;1;${RULES})`,
          },
          {
            key: "earned",
            title: text("Earned", "应得"),
            width: 95,
            format: "money",
            spill: `=KPI_BONUS({pay.attainment};1;{pay.base};${RULES})`,
          },
          {
            key: "paid",
            title: text("Paid from pool", "实发"),
            width: 100,
            format: "money",
            spill: "=KPI_BONUS_POOL({pay.multiplier};{pay.base};{set.pool})",
          },
          {
            key: "signal",
            title: text("Signal or chance", "信号或波动"),
            width: 190,
            wrap: true,
            // Line by line: sorted people are not measured against another one's months.
            formula:
              '=IF(ISNUMBER({attainment});KPI_SIGNAL(IFNA(FILTER({past.m1:m12};{past.person}={person});"");{attainment});"")',
            note: text(
              "Against the person's own twelve months before, found by name on the history sheet.",
              "与历史表中本人此前十二个月相比，按姓名查找。",
            ),
          },
          { key: "lower", title: text("Usual low", "正常下限"), width: 75, format: "percent", filled: true },
          { key: "upper", title: text("Usual high", "正常上限"), width: 75, format: "percent", filled: true },
        ],
        rows: Array.from({ length: PEOPLE }, (_, i): Row => {
          const person = people[i];
          return {
            values: person ? { person: person.name, base: person.base, attainment: person.attainment } : {},
          };
        }),
        colours: [
          {
            columns: ["signal"],
            when: "=AND(ISNUMBER({attainment});ISNUMBER({upper});{attainment}>{upper})",
            as: "good",
          },
          {
            columns: ["signal"],
            when: "=AND(ISNUMBER({attainment});ISNUMBER({lower});{attainment}<{lower})",
            as: "poor",
          },
        ],
      },
    ],
  };
}
