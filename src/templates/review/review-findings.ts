import { type Text, text } from "../../core/text";
import type { Block, Column } from "../template";
import { moreInTitle } from "./more-in-title";

const ROWS = 5;

const WANTED = '({findings.period+}={head.period})*({findings.severity+}<>"")';

/** What closing the period found; a scorecard without a finding takes no line. */
export function reviewFindings(): Block {
  const shown = (key: string, title: Text, wraps = true): Column => ({
    key,
    title,
    ...(wraps ? { wrap: true } : {}),
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
        title: moreInTitle(text("Finding", "发现"), WANTED, ROWS, text("findings", "体检记录")),
        formula: {
          formula: text(findingOrNone(": ", "no finding", "not recorded"), findingOrNone("：", "没有问题", "未记录")),
        },
      },
      shown("card", text("Scorecard", "记分卡")),
      {
        key: "line",
        title: text("Row", "行号"),
        format: "integer",
        spill: `=IFERROR(ARRAY_CONSTRAIN(FILTER(ROW({findings.period+});${WANTED}>0);${ROWS};1);"")`,
        note: text("The row of the sheet Health findings.", "在“体检记录”表中的行号。"),
      },
      shown("kpi", text("KPI", "指标")),
      shown("why", text("Why", "原因")),
      // One line of text that goes on over the empty cells on its right.
      {
        ...shown("fix", text("What to do", "建议"), false),
        formula: {
          formula: text(
            fixOrHow("not recorded", "Menu → Close the period. Pasted figures: answer No."),
            fixOrHow("未记录", "请用菜单“期间结账”；数据为自行粘贴时选“否”。"),
          ),
        },
      },
      ...["room1", "room2", "room3", "room4"].map((key): Column => ({ key, title: text(" ", " "), filled: true })),
    ],
    rows: ROWS,
  };
}

/** Figures that somebody put into History himself were never checked: what to do about it stands in the first line. */
const fixOrHow = (unrecorded: string, how: string): string =>
  `=IF({line}<>"";INDEX({findings.#fix+};{line})&"";IF({what}="${unrecorded}";"${how}";""))`;

/** In the first line, where there is nothing to list, whether the period was checked at all. */
const findingOrNone = (colon: string, none: string, unrecorded: string): string =>
  `=IF({line}<>"";INDEX({findings.#severity+};{line})&"${colon}"&INDEX({findings.#what+};{line});IF(ROW()-ROW({health.line@0})>1;"";IF(SUMPRODUCT(({findings.period+}={head.period})*1)=0;"${unrecorded}";"${none}")))`;
