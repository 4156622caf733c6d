import { text } from "../../core/text";
import type { Column, SheetSpec } from "../template";
import { cascadeRows } from "./cascade-rows";

/** Each team's and person's score, and the way from the worst company KPI down to where its miss begins. */
export function cascadeOverview(): SheetSpec {
  const owners = [
    ...new Map(cascadeRows().map(({ values }) => [JSON.stringify(values["owner"]), values["owner"]])).values(),
  ];
  const reported = (column: string): string =>
    `FILTER({cascade.${column}};{cascade.owner}={owner};ISNUMBER({cascade.score}))`;
  const weakest = (key: string, title: Column["title"], above: string): Column[] => [
    {
      key,
      title,
      wrap: true,
      formula: `=IFERROR(INDEX(FILTER({cascade.kpi};{cascade.parent}={${above}};{cascade.kpi}<>"";{cascade.score}={${key}_score});1);"–")`,
    },
    {
      key: `${key}_score`,
      title: text("Score", "得分"),
      format: "score",
      formula: `=IFERROR(MIN(FILTER({cascade.score};{cascade.parent}={${above}};{cascade.kpi}<>"";ISNUMBER({cascade.score})));"")`,
    },
  ];
  return {
    title: text("Cascade overview", "分解总览"),
    tab: "result",
    widths: [90, 180, 80, 180, 80, 180, 80],
    blocks: [
      {
        kind: "heading",
        size: "section",
        text: text("Path of the worst miss: company → team → person", "最大未达成的路径：公司 → 团队 → 个人"),
      },
      {
        kind: "table",
        key: "miss",
        gap: 0,
        lines: 3,
        columns: [
          { key: "none", title: text("From", "起点"), formula: '=""' },
          ...weakest("company", text("Company KPI", "公司指标"), "none"),
          ...weakest("team", text("Weakest in a team", "团队最弱指标"), "company"),
          ...weakest("person", text("Weakest of a person", "个人最弱指标"), "team"),
        ],
        rows: 1,
      },
      { kind: "heading", size: "section", text: text("Score of each team and person", "各团队与个人得分") },
      {
        kind: "table",
        key: "owners",
        gap: 0,
        columns: [
          {
            key: "count",
            title: text("KPIs", "指标数"),
            format: "integer",
            formula: "=COUNTIF({cascade.owner};{owner})",
          },
          { key: "owner", title: text("Owner", "负责人"), input: true },
          {
            key: "score",
            title: text("Score", "得分"),
            format: "score",
            formula: `=IFERROR(SUMPRODUCT(${reported("score")};${reported("weight")})/SUM(${reported("weight")});"")`,
          },
        ],
        rows: owners.map((owner) => ({ values: { owner } })),
      },
    ],
  };
}
