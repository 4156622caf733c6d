import { type Text, text } from "../../core/text";
import { lifeWords } from "../../i18n/life";
import { formatOf, kpiOf } from "../team/kpi-facts";
import type { Column, Row, SheetSpec } from "../template";
import { sampleCard } from "./sample-card";

const MONTHS = 12;

interface Series {
  readonly id: string;
  readonly owner: Text;
  readonly weight: number;
  readonly target: number;
  readonly start: number;
  readonly end: number;
  /** Of the last month: what makes it a signal, or look like one. */
  readonly last: number;
}

const LEADS = {
  operations: text("Operations lead", "运营负责人"),
  marketing: text("Marketing lead", "市场负责人"),
  service: text("Service lead", "客服主管"),
  supply: text("Supply chain lead", "供应链主管"),
  users: text("User operations lead", "用户负责人"),
};

/** Sample results; sales are the product of the next three, of which one falls in the last month. */
const sampleKpis = (): readonly Series[] => [
  series("sales_revenue", LEADS.operations, 0.2, 780_000, 0, 0),
  series("unique_visitors", LEADS.marketing, 0.1, 120_000, 112_000, 131_000),
  series("conversion_rate", LEADS.operations, 0.15, 0.03, 0.0292, 0.0304, 0.93),
  series("average_order_value", LEADS.operations, 0.1, 205, 204, 209),
  series("customer_acquisition_cost", LEADS.marketing, 0.15, 80, 83, 79, 1.22),
  series("customer_satisfaction_score", LEADS.service, 0.1, 0.9, 0.893, 0.907, 0.985),
  series("on_time_shipment_rate", LEADS.supply, 0.1, 0.98, 0.972, 0.985),
  series("repeat_purchase_rate", LEADS.users, 0.1, 0.25, 0.243, 0.256),
];

const series = (
  id: string,
  owner: Text,
  weight: number,
  target: number,
  start: number,
  end: number,
  last = 1,
): Series => ({ id, owner, weight, target, start, end, last });

/**
 * The History sheet as closing a period makes and fills it, with sample months until the first is closed.
 * One that is there already is used as it is.
 */
export function reviewHistory(): SheetSpec {
  const titles = [lifeWords.en().historyHeaders, lifeWords.zh().historyHeaders] as const;
  const typed = (
    key: string,
    at: number,
    width: number,
    format: NonNullable<Column["format"]> = "general",
  ): Column => ({
    key,
    title: [titles[0][at]!, titles[1][at]!],
    width,
    format,
    input: true,
    sample: true,
  });
  return {
    title: [lifeWords.en().historySheet, lifeWords.zh().historySheet],
    tab: "input",
    shared: true,
    freeze: "history",
    blocks: [
      {
        kind: "table",
        key: "history",
        columns: [
          {
            ...typed("period", 0, 90, "text"),
            note: text(
              "Close the period (menu) writes here. Rows in italics are SAMPLE DATA: formulas leave them out as soon as there is a row of your own, and the first closing takes them away.",
              "由菜单“期间结账”写入。斜体行为示例数据：一旦有您自己的数据，公式就不再计入，首次结账时自动移除。",
            ),
          },
          typed("card", 1, 158),
          typed("kpi", 2, 212),
          typed("owner", 3, 140),
          typed("actual", 4, 110, "unit"),
          typed("target", 5, 110, "unit"),
          typed("score", 6, 90, "score"),
          typed("points", 7, 90, "score"),
        ],
        rows: sampleRows(),
      },
    ],
  };
}

const sampleRows = (): Row[] =>
  Array.from({ length: MONTHS }, (_, month) => monthRows(month)).reduce<Row[]>((all, rows) => all.concat(rows), []);

function monthRows(month: number): Row[] {
  const kpis = sampleKpis();
  const actuals = kpis.map(({ start, end, last }, n) => {
    const swing = 1 + 0.008 * Math.sin(2.3 * month + 1.7 * n);
    const level = (start + ((end - start) * month) / (MONTHS - 1)) * swing * (month === MONTHS - 1 ? last : 1);
    return Number(level.toPrecision(3));
  });
  actuals[0] = Math.round(actuals[1]! * actuals[2]! * actuals[3]!);
  const card = sampleCard();
  const period = { month, asKey: true } as const;
  let total = 0;
  const rows = kpis.map(({ id, owner, weight, target }, n): Row => {
    const kpi = kpiOf(id);
    const actual = actuals[n]!;
    const reached = kpi.direction === "lower" ? target / actual : actual / target;
    const score = Math.round(Math.min(reached, 1.2) * 1000) / 10;
    const points = Math.round(weight * score * 1000) / 1000;
    total += points;
    return {
      format: formatOf(kpi.unit, target),
      values: { period, card, kpi: kpi.name, owner, actual, target, score, points },
    };
  });
  const sum = Math.round(total * 1000) / 1000;
  const label: Text = [lifeWords.en().total, lifeWords.zh().total];
  return [...rows, { values: { period, card, kpi: label, score: sum, points: sum } }];
}
