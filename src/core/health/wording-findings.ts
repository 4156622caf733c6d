import type { Finding, HealthRow } from "./health-scorecard";

/** A wish: what to do, and no measure of it. */
const WISH =
  /^((improve|increase|raise|boost|enhance|strengthen|optimi[sz]e)\b|提升|提高|加强|增强|优化|改善|改进|努力|做好|加大|推进)/i;
const MEASURE =
  /(rate|ratio|share|count|number|amount|time|days|hours|cost|score|index|value|%|率|比|占比|数|量|额|值|度|分|时长|时间|天数|成本|周期|幅度)$/i;
/** Qualities without a measure. */
const QUALITY =
  /\b(team ?work|team spirit|collaboration|attitude|user experience|customer experience|brand (awareness|image)|innovation|leadership|communication skills?)$|^((work|team|communication) )?efficiency$|(协作|沟通|执行|创新|领导)(能力|力)$|(用户|客户|购物)体验$|(工作)?(态度|积极性)$|^(工作|团队|沟通)?效率$|品牌(知名度|形象|影响力)$/i;

/** Only asked of KPIs that the catalogue does not know. */
const isVague = (kpi: string): boolean => QUALITY.test(kpi) || (WISH.test(kpi) && !MEASURE.test(kpi));

/**
 * KPIs that cannot be measured as they stand: themes and wishes without a stand-in, rows without a target, and those
 * computed from the completion of targets that they would themselves be part of.
 */
export function wordingFindings(rows: readonly HealthRow[]): Finding[] {
  const findings: Finding[] = [];
  for (const { row, kpi, known, target, direction } of rows) {
    const say = (severity: Finding["severity"], code: Finding["code"]): void => {
      findings.push({ severity, code, row, details: { kpi } });
    };
    if (known ? known.isTheme : isVague(kpi.trim())) say("error", "vague");
    if (target === null && direction !== "none") say("error", "no_target");
    if (known?.isDerived) say("note", "scores_itself");
  }
  return findings;
}
