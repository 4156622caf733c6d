import { DIMENSIONS, stageWeights } from "../weights/stage-weights";
import { groupsNotWhole } from "./groups-not-whole";
import type { Finding, HealthRow, HealthScorecard } from "./health-scorecard";

/** A tenth of a percent: three weights typed as 33.3 % still count as whole. */
const TOLERANCE = 0.001 + 1e-9;
/** How far a dimension may exceed its weight of the stage. */
const ROOM = 0.1;
/** Without a stage no dimension should outweigh all others together. */
const HALF = 0.5;

/**
 * Weights that are missing or do not add to 100 % (all together, per owner or per parent), a dimension above its
 * share, and what the stages say of one weight: users at least 30 % when mature, new-visitor share 15–20 % in growth.
 */
export function weightFindings({ rows, stage }: HealthScorecard): Finding[] {
  const findings: Finding[] = rows
    .filter(({ weight }) => weight === null)
    .map(({ row, kpi }) => ({ severity: "error", code: "no_weight", row, details: { kpi } }));
  for (const { sum, owner } of groupsNotWhole(rows)) {
    findings.push({
      severity: "error",
      code: "weights_not_whole",
      row: null,
      details: { sum: Math.round(sum * 1000) / 10, owner },
    });
  }
  const company = rows.filter(({ level }) => level === null || level === 0);
  return [...findings, ...dimensionFindings(company, stage)];
}

function dimensionFindings(rows: readonly HealthRow[], stage: HealthScorecard["stage"]): Finding[] {
  const total = sumOf(rows);
  const shares = new Map<string, number>();
  for (const { dimension, weight } of rows) {
    if (dimension === null || typeof weight !== "number" || total === 0) continue;
    shares.set(dimension, (shares.get(dimension) ?? 0) + weight / scaleOf(rows) / total);
  }
  // A team's scorecard rightly stands on one or two dimensions.
  if (shares.size < 3) return [];
  const findings: Finding[] = [];
  const weights = stage && stage !== "decline" ? stageWeights(stage).weights : null;
  shares.forEach((share, dimension) => {
    const own = weights?.[(DIMENSIONS as readonly string[]).indexOf(dimension)];
    const limit = typeof own === "number" ? own + ROOM : HALF;
    if (share <= limit + TOLERANCE) return;
    findings.push({
      severity: "warning",
      code: "dimension_above_share",
      row: null,
      details: { dimension, share: percent(share), limit: percent(limit) },
    });
  });
  // The stages divide what KPIs outside the five dimensions, such as profit, leave.
  const divided = DIMENSIONS.reduce((sum, dimension) => sum + (shares.get(dimension) ?? 0), 0);
  const user = divided > 0 ? (shares.get("user") ?? 0) / divided : 0;
  if (stage === "mature" && user < 0.3 - TOLERANCE) {
    findings.push({ severity: "warning", code: "user_share_low", row: null, details: { share: percent(user) } });
  }
  const fresh = rows.find(({ known }) => known?.id === "new_visitor_share");
  if (stage === "growth" && fresh && typeof fresh.weight === "number" && total > 0) {
    const share = fresh.weight / scaleOf(rows) / total;
    if (share < 0.15 - TOLERANCE || share > 0.2 + TOLERANCE) {
      findings.push({
        severity: "note",
        code: "new_visitor_weight",
        row: fresh.row,
        details: { kpi: fresh.kpi, share: percent(share) },
      });
    }
  }
  return findings;
}

/** Weights are points of 100 where one is above 1, and all together too much for shares. */
const scaleOf = (rows: readonly HealthRow[]): number =>
  rawSum(rows) > 1.5 && rows.some(({ weight }) => typeof weight === "number" && weight > 1) ? 100 : 1;
const rawSum = (rows: readonly HealthRow[]): number =>
  rows.reduce((sum, { weight }) => sum + (typeof weight === "number" ? weight : 0), 0);
const sumOf = (rows: readonly HealthRow[]): number => rawSum(rows) / scaleOf(rows);
const percent = (share: number): number => Math.round(share * 1000) / 10;
