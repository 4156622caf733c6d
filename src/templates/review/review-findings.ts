import { type Text, text } from "../../core/text";
import type { Block, Column } from "../template";

const ROWS = 8;

const COUNT = 'COUNTIFS({findings.period+};{head.period};{findings.severity+};"<>")';

/** What closing the period found; a scorecard without a finding takes no line. */
export function reviewFindings(): Block {
  const shown = (key: string, title: Text): Column => ({
    key,
    title,
    wrap: true,
    formula: `=IF({line}="";"";INDEX({findings.#${key}+};{line})&"")`,
  });
  return {
    kind: "table",
    key: "health",
    gap: 0,
    lines: 3,
    columns: [
      {
        ...shown("what", text("Finding", "发现")),
        title: {
          formula: text(
            `="Finding"&IF(${COUNT}>${ROWS};" (${ROWS} of "&${COUNT}&", see Health findings)";"")`,
            `="发现"&IF(${COUNT}>${ROWS};"（"&${COUNT}&" 条中的 ${ROWS} 条，其余见体检记录）";"")`,
          ),
        },
        formula: { formula: text(findingOrNone("no finding", "not recorded"), findingOrNone("没有问题", "未记录")) },
      },
      shown("card", text("Scorecard", "记分卡")),
      shown("kpi", text("KPI", "指标")),
      shown("why", text("Why", "原因")),
      shown("fix", text("What to do", "建议")),
      shown("severity", text("Severity", "级别")),
      {
        key: "line",
        title: text("Row", "行号"),
        format: "integer",
        formula:
          '=IFERROR(SMALL(FILTER(ROW({findings.period+});{findings.period+}={head.period};{findings.severity+}<>"");ROW()-ROW({health.line@0}));"")',
        note: text("The row of the sheet Health findings.", "在“体检记录”表中的行号。"),
      },
    ],
    rows: ROWS,
  };
}

/** In the first line, where there is nothing to list, whether the period was checked at all. */
const findingOrNone = (none: string, unrecorded: string): string =>
  `=IF({line}<>"";INDEX({findings.#what+};{line})&"";IF(ROW()-ROW({health.line@0})>1;"";IF(COUNTIFS({findings.period+};{head.period})=0;"${unrecorded}";"${none}")))`;
