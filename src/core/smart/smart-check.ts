import { judgeAchievable } from "./judge-achievable";
import { judgeMeasurable } from "./judge-measurable";
import { judgeRelevant } from "./judge-relevant";
import { judgeSpecific } from "./judge-specific";
import { judgeTimeBound } from "./judge-time-bound";
import { readStatement } from "./read-statement";
import type { SmartFinding, SmartInput, SmartLetter, SmartRow, SmartVerdict } from "./smart";

/**
 * The five verdicts on a target, S M A R T in this order, each with its findings. A letter fails
 * when a rule is broken and stays open when it cannot be judged from what is given.
 *
 * @param knownMeasures names by which the catalogue and the workbook call their measures
 */
export function smartCheck(input: SmartInput, knownMeasures: readonly string[] = []): SmartRow[] {
  const parts = readStatement([input.metric || "", input.statement].join(" ").trim(), knownMeasures);
  return [
    row("S", judgeSpecific(input, parts)),
    row("M", judgeMeasurable(input, parts)),
    row("A", judgeAchievable(input, parts)),
    row("R", judgeRelevant(input, parts)),
    row("T", judgeTimeBound(input, parts)),
  ];
}

const BAD: readonly SmartVerdict[] = ["pass", "open", "fail"];

function row(letter: SmartLetter, findings: readonly SmartFinding[]): SmartRow {
  const worst = findings.reduce((level, finding) => Math.max(level, BAD.indexOf(finding.verdict)), 0);
  return { letter, verdict: BAD[worst]!, findings };
}
