import { textLiteral } from "../../core/sheet/text-literal";
import { type Text, text } from "../../core/text";
import { choiceText } from "../../i18n/choices/choices";
import { levelChoices } from "../../i18n/choices/targets";
import { scoringWords } from "../../i18n/scoring";
import { inLanguage } from "../../i18n/words";
import { columnTitle } from "../column-title";
import { missColours } from "../miss-colours";
import { formatOf, kpiOf } from "../team/kpi-facts";
import type { Block, Column, Field, PlanOptions, SheetSpec } from "../template";
import { rowKey } from "./cascade-rows";
import type { CascadeSpec } from "./cascade-spec";
import { type ChosenOwner, chosenOwners } from "./chosen-owners";
import { sourceNotes } from "./source-notes";

/** The company's page: its KPIs with the path of every miss, the score of each team and person. */
export function cascadeOverview(spec: CascadeSpec, options: PlanOptions): SheetSpec {
  const [company, ...others] = chosenOwners(spec, options);
  return {
    title: text("Cascade overview", "分解总览"),
    tab: "result",
    widths: [170, 80, 80, 80, 80, 505],
    blocks: [
      {
        kind: "heading",
        text: text("The company: results, teams, where a miss begins", "公司总览：结果、团队得分与未达成的源头"),
      },
      ...sourceNotes(spec, options),
      { kind: "fields", key: "head", gap: 0, fields: headFields(options) },
      {
        kind: "heading",
        size: "section",
        text: text("Company KPIs and the path of every miss", "公司指标与每项未达成的路径"),
      },
      companyTable(company!, options),
      { kind: "heading", size: "section", text: text("Score of each team and person", "各团队与个人得分") },
      ownerTable(others, options),
      {
        kind: "chart",
        chart: "bar",
        title: text("Score of each team and person", "各团队与个人得分"),
        ranges: ["owners.#owner", "owners.#score"],
        rows: Math.max(10, others.length + 6),
        span: 5,
        format: "score",
      },
    ],
  };
}

/** Blank where the cell is, or where its row was deleted. */
const shown = (cell: string): string => `=IFERROR(IF(${cell}="";"";${cell});"")`;

/** The first path of those that fit; blank where that KPI did not miss. */
const pathOf = (conditions: string): string => `INDEX(FILTER({miss.path+};${conditions});1)&""`;

/** As KPI_STATUS says it, without a formula of ours for each row; `other` where there is no score. */
function statusOf({ language }: PlanOptions, other: string): string {
  const { on_track, at_risk, off_track } = scoringWords[language]().status;
  return `=IFERROR(IF(ISNUMBER({score});IF({score}>=100;"${on_track}";IF({score}>=90;"${at_risk}";"${off_track}"));${other});"")`;
}

function headFields({ language }: PlanOptions): Field[] {
  const word = (pair: Text): string => `"${inLanguage(pair, language)}"`;
  const none = word(text("nothing reported yet", "尚未填报"));
  const met = word(text("nothing missed", "全部达成"));
  const of = word(text(" of ", " / "));
  const open = word(text(" without a result", " 项无结果"));
  const sign = word(text("; ", "；"));
  return [
    { key: "score", label: text("Company score", "公司得分"), value: "={roll.own@1}", format: "score" },
    {
      key: "reported",
      label: text("Weight reported", "已填报权重"),
      value: "={roll.reported@1}",
      format: "percent",
      span: 2,
    },
    {
      key: "missed",
      label: text("Company KPIs that missed", "未达成的公司指标"),
      value: `=IF(COUNT({company.score})=0;${none};IF(COUNTIF({company.score};"<100")=0;${met};COUNTIF({company.score};"<100")&${of}&COUNT({company.score}))&IF(COUNT({company.score})<ROWS({company.score});${sign}&(ROWS({company.score})-COUNT({company.score}))&${open};""))`,
      span: 3,
    },
  ];
}

/** By its name among the company's KPIs, wherever sorting put its row; by its place where it was renamed. */
function companyTable({ id, kpis }: ChosenOwner, options: PlanOptions): Block {
  const level = companyLevel(options);
  const nameOf = (kpi: string, key: string): string => {
    const literal = textLiteral(inLanguage(kpiOf(kpi).name, options.language));
    const place = `IFERROR(IF({cascade.level@${key}}=${level};{cascade.kpi@${key}}&"";"");"")`;
    return `=IF(COUNTIFS({cascade.kpi};${literal};{cascade.level};${level})>0;${literal};${place})`;
  };
  const ofRow = (range: string): string => `INDEX(FILTER({${range}};{cascade.kpi}={name};{cascade.level}=${level});1)`;
  const column = (key: string, title: Text, more: Partial<Column> = {}): Column => ({
    key,
    title,
    formula: '=""',
    ...more,
  });
  return {
    kind: "table",
    key: "company",
    gap: 0,
    lines: 2,
    colours: missColours("score", "owners"),
    columns: [
      // Not "KPI": this is no scorecard to be closed or imported into.
      column("name", text("Company KPI", "公司指标"), { wrap: true }),
      column("target", columnTitle("target"), { format: "unit" }),
      column("actual", columnTitle("actual"), { format: "unit" }),
      column("score", text("Score", "得分"), { format: "score" }),
      column("status", text("Status", "状态"), { wrap: true }),
      column("path", text("Path of the miss: company → team → person", "未达成路径：公司 → 团队 → 个人"), {
        wrap: true,
      }),
    ],
    rows: kpis.map(([kpi]) => ({
      format: formatOf(kpiOf(kpi).unit),
      values: {
        name: nameOf(kpi, rowKey(id, kpi)),
        target: shown(ofRow("cascade.target")),
        actual: shown(ofRow("cascade.actual")),
        score: `=IFERROR(ROUND(${ofRow("scored.score")}/ISNUMBER(${ofRow("scored.score")});9);"")`,
        status: statusOf(options, `${ofRow("scored.status")}&""`),
        path: `=IFERROR(${pathOf(`{miss.kpi+}={name};{miss.owner+}=${ofRow("cascade.owner")}`)};"")`,
      },
    })),
  };
}

const companyLevel = (options: PlanOptions): string =>
  textLiteral(inLanguage(choiceText(levelChoices.company), options.language));

function ownerTable(owners: readonly ChosenOwner[], options: PlanOptions): Block {
  const mine = "{cascade.owner}={owner};{cascade.level}={level}";
  const below = `{cascade.level}<>${companyLevel(options)}`;
  const all = `UNIQUE(FILTER(CHOOSECOLS({cascade.level:owner};3;1);${below};{cascade.owner}<>""))`;
  const listed = (place: number, column: number): string => `=IFERROR(INDEX(${all};${place};${column})&"";"")`;
  const reported = (column: string): string => `FILTER({${column}};${mine};ISNUMBER({scored.score}))`;
  return {
    kind: "table",
    key: "owners",
    gap: 0,
    lines: 2,
    columns: [
      { key: "owner", title: columnTitle("owner"), wrap: true, formula: '=""' },
      { key: "level", title: columnTitle("level"), formula: '=""' },
      {
        key: "count",
        title: text("KPIs", "指标数"),
        format: "integer",
        formula: "=COUNTIFS({cascade.owner};{owner};{cascade.level};{level})",
      },
      {
        key: "score",
        title: text("Score", "得分"),
        format: "score",
        // Rounded, so that KPIs just met make a score of just 100.
        formula: `=IFERROR(ROUND(SUMPRODUCT(${reported("scored.score")};${reported("cascade.weight")})/SUM(${reported("cascade.weight")});9);"")`,
      },
      {
        key: "status",
        title: text("Status", "状态"),
        wrap: true,
        formula: statusOf(options, '"–"'),
      },
      {
        key: "path",
        title: text("Weakest KPI, where it missed", "最弱的未达成指标及其路径"),
        wrap: true,
        formula: `=IFERROR(${pathOf(`{miss.owner+}={owner};{miss.score+}=MIN(${reported("scored.score")})`)};"")`,
      },
    ],
    rows: owners.map((_, i) => ({ values: { owner: listed(i + 1, 1), level: listed(i + 1, 2) } })),
  };
}
