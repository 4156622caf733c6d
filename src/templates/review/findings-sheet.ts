import type { FindingCode, Severity } from "../../core/health/health-scorecard";
import { text } from "../../core/text";
import { healthWords } from "../../i18n/health";
import { lifeWords } from "../../i18n/life";
import { kpiOf } from "../team/kpi-facts";
import type { Column, Row, SheetSpec } from "../template";
import { sampleCard } from "./sample-card";

const KEYS = ["period", "card", "severity", "kpi", "what", "why", "fix"] as const;
const WIDTHS = [90, 150, 80, 170, 190, 160, 160];

/** Where closing a period puts what the health check finds; one that is there already is used as it is. */
export function findingsSheet(): SheetSpec {
  const [english, chinese] = [lifeWords.en(), lifeWords.zh()];
  return {
    title: [english.findingsSheet, chinese.findingsSheet],
    tab: "input",
    shared: true,
    freeze: "findings",
    blocks: [
      {
        kind: "table",
        key: "findings",
        columns: KEYS.map((key, i): Column => {
          return {
            key,
            title: [english.findingsHeaders[i]!, chinese.findingsHeaders[i]!],
            width: WIDTHS[i]!,
            input: true,
            sample: true,
            ...(i === 0 ? { format: "text", note: written() } : { wrap: true }),
          };
        }),
        rows: sampleFindings(),
      },
    ],
  };
}

const written = () =>
  text(
    "Close the period (menu) writes here what the Health panel finds; where History holds the period already, answer No to keep its figures. Rows in italics are SAMPLE DATA; the first closing takes them away.",
    "由菜单“期间结账”写入体检发现；“历史记录”中已有该期间时选“否”即可保留原有数据。斜体行为示例数据，首次结账时自动移除。",
  );

/** In the words of the health check itself. */
const sampleFindings = (): Row[] => [
  finding("note", "average_order_value", "no_source"),
  finding("note", "customer_satisfaction_score", "no_strategy"),
];

function finding(severity: Severity, id: string, code: FindingCode): Row {
  const [english, chinese] = [healthWords.en(), healthWords.zh()];
  const kpi = kpiOf(id).name;
  const [what, why, fix] = english.findings[code];
  const [whatChinese, whyChinese, fixChinese] = chinese.findings[code];
  return {
    values: {
      period: { month: 11, asKey: true },
      card: sampleCard(),
      severity: text(english.severity[severity], chinese.severity[severity]),
      kpi,
      what: text(what({ kpi: kpi[0] }), whatChinese({ kpi: kpi[1] })),
      why: text(why, whyChinese),
      fix: text(fix({}), fixChinese({})),
    },
  };
}
