import type { Finding, HealthRow } from "./health-scorecard";

/** Words that name a wish or a quality and no measure. Only asked of KPIs that the catalogue does not know. */
const VAGUE =
  /^(improve|increase|raise|boost|enhance|strengthen|optimi[sz]e|better|good|more|do)\b|\b(team ?work|team spirit|collaboration|attitude|user experience|customer experience|brand (awareness|image)|efficiency|innovation|leadership|awareness|communication skills?)$|^(提升|提高|加强|增强|优化|改善|改进|努力|做好|加大|推进)|(协作|沟通|执行|创新|领导)(能力|力)$|(用户|客户|购物)体验$|(工作)?(态度|效率|积极性)$|品牌(知名度|形象|影响力)$/i;

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
    if (known ? known.isTheme : VAGUE.test(kpi.trim())) say("error", "vague");
    if (target === null && direction !== "none") say("error", "no_target");
    if (known?.isDerived) say("note", "scores_itself");
  }
  return findings;
}
