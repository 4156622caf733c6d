import { text } from "../../core/text";
import type { Row, SheetSpec } from "../template";
import { MONTHS, PEOPLE, samplePeople } from "./sample-people";

/** Attainments of the months before, a line a person in any order: the bonus sheet finds them by name. */
export function historySheet(): SheetSpec {
  const people = samplePeople();
  const months = Array.from({ length: MONTHS }, (_, i) => i + 1);
  return {
    title: text("Bonus history", "奖金历史"),
    tab: "input",
    freeze: "past",
    blocks: [
      { kind: "heading", text: text("Attainments of the months before", "此前各月完成率") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Names as on the bonus sheet, in any order. Oldest month first, without the period being paid. Five months are enough to tell a signal from routine variation; blanks are skipped.",
            "姓名与奖金表一致，顺序不限。最早的月份在前，不含本期。至少五个月即可区分信号与正常波动；空白会跳过。",
          ),
        ],
      },
      {
        kind: "table",
        key: "past",
        columns: [
          { key: "person", title: text("Person", "姓名"), width: 110, sample: true },
          ...months.map((month) => ({
            key: `m${month}`,
            title: month,
            width: 62,
            format: "percent" as const,
            sample: true as const,
          })),
        ],
        rows: Array.from({ length: PEOPLE }, (_, i): Row => {
          const { name, past = [] } = people[i] ?? {};
          return {
            values: { person: name, ...Object.fromEntries(months.map((month) => [`m${month}`, past[month - 1]])) },
          };
        }),
      },
    ],
  };
}
