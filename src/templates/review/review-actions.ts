import { text } from "../../core/text";
import type { Block, Column } from "../template";
import { moreInTitle } from "./more-in-title";

const ROWS = 6;

/** Actions of the log: those that were due to be done by this review, or those that it agreed. */
export function reviewActions(key: "before" | "agreed"): Block {
  const wanted = WANTED[key];
  const shown = (name: string, title: Column["title"], more: Partial<Column> = {}): Column => ({
    key: name,
    title,
    wrap: true,
    formula: `=IF({line}="";"";INDEX({log.#${name}+};{line})&"")`,
    ...more,
  });
  return {
    kind: "table",
    key,
    gap: 0,
    lines: 3,
    columns: [
      shown("action", moreInTitle(text("Action", "行动"), wanted, ROWS, text("log", "行动记录"))),
      shown("kpi", text("KPI", "指标")),
      shown("owner", text("Owner", "负责人")),
      {
        ...shown("state", text("State", "状态")),
        formula: {
          formula: text(
            '=IF({line}="";"";INDEX({log.#state+};{line})&IF(ISNUMBER({late});" – overdue";""))',
            '=IF({line}="";"";INDEX({log.#state+};{line})&IF(ISNUMBER({late});"，已逾期";""))',
          ),
        },
      },
      shown("cause", text("Driver or cause", "驱动因素或原因")),
      {
        key: "due",
        title: text("Due", "截止日期"),
        format: "date",
        formula: '=IF({line}="";"";IF(INDEX({log.#due+};{line})="";"";INDEX({log.#due+};{line})))',
      },
      shown("period", text("Agreed for", "所属期间")),
      {
        key: "late",
        title: text("Days late", "逾期天数"),
        format: "integer",
        formula: `=IF({line}="";"";IF(AND(ISNUMBER({due});N({due})<{head.date};${openIn("INDEX({log.#state+};{line})").join(";")});{head.date}-{due};""))`,
        note: text("On the day of the meeting.", "截至会议日期。"),
      },
      {
        key: "line",
        title: text("Row", "行号"),
        format: "integer",
        spill: `=IFERROR(ARRAY_CONSTRAIN(FILTER(ROW({log.action+});${wanted}>0);${ROWS};1);"")`,
        note: text("The row of the Action log; change it there.", "在“行动记录”表中的行号；请在该表修改。"),
      },
    ],
    rows: ROWS,
    colours: [{ columns: ["state", "due", "late"], when: "=AND(ISNUMBER({late});{late}>0)", as: "poor" }],
  };
}

/** Neither done nor dropped, in the words of the log. */
const openIn = (state: string): string[] => ["done", "dropped"].map((key) => `${state}<>{states.word@${key}}`);

const OPEN = openIn("{log.state+}")
  .map((test) => `(${test})`)
  .join("*");

const WANTED = {
  before: `({log.action+}<>"")*({log.period+}<>{head.period})*((({log.period+}={head.before})+({log.period+}<{head.period})*${OPEN})>0)`,
  agreed: '({log.action+}<>"")*({log.period+}={head.period})',
};
