import { describe, expect, test } from "vitest";
import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { templates } from "../../../src/templates/all";
import { planWorkbook } from "../../../src/templates/plan-workbook";
import type { Template, TemplateGroup } from "../../../src/templates/template";
import { options } from "../../templates/options";
import { attainmentOf } from "./independent-score";
import { CHOICES, errorsIn, formulaCount, insert, inserted, openInUse, type Reply, rowsBelow } from "./insertion";

const FAULTS = process.env["FAULTS"] === "all" ? Number.POSITIVE_INFINITY : 5;
/** Service calls that a sheet may cost, its share of what is asked once included. */
const CALLS_A_SHEET = 60;

const sheetsOf = (book: Workbook): { name: string }[] => book.snapshot()["sheets"] as { name: string }[];

/** Spread over the calls of an insertion by a fixed rule; every call with FAULTS=all. */
function faultsAmong(calls: number): number[] {
  // The last few calls may be fewer in another language.
  const most = calls - 3;
  if (FAULTS >= most) return Array.from({ length: most }, (_, i) => i + 1);
  return Array.from({ length: FAULTS }, (_, i) => 1 + ((i * 7919 + calls * 31 + 17) % most));
}

/** Inserts each template of the groups once in each language and holds what came of it against what must hold. */
export function testTemplates(groups: readonly TemplateGroup[]): void {
  describe.each(
    templates()
      .filter(({ group }) => groups.includes(group))
      .map((template) => [template.id, template] as const),
  )("%s", testTemplate);
}

function testTemplate(id: string, template: Template): void {
  let calls = 0;

  test("in Chinese: every formula gives a value, the total is right", { timeout: 60_000 }, async () => {
    const book = openInUse("我的表", { locale: "zh_CN", userLocale: "zh" });
    book.calls.reset();
    const titles = await inserted(book, id, { ...CHOICES, language: "zh" });
    calls = book.calls.total;
    expect(calls).toBeLessThanOrEqual(CALLS_A_SHEET * titles.length);
    expect(errorsIn(book, titles)).toEqual([]);
    if (template.team) {
      checkScorecard(book, titles[0]!, "指标", "目标", "实际");
      expect(findings(book, titles[2]!, "级别")).toEqual(["没有问题"]);
    }
    expect(titles.filter((title) => /[a-z]{4}/.test(title))).toEqual([]);
  });

  test("in English, with decimal commas, beside its own title: all or nothing, and right", {
    timeout: 120_000,
  }, async () => {
    const wanted = planWorkbook(template, options).map(({ title }) => title);
    let book = openInUse(wanted[0]!, { locale: "de_DE" });
    const before = book.snapshot();
    const expected = [`${wanted[0]} 2`, ...wanted.slice(1)];
    for (const n of faultsAmong(calls)) {
      book.failAt(n);
      const reply = await insert(book, id).catch((): Reply => ({ ok: false, message: "refused" }));
      book.failAt(null);
      if (reply.ok) {
        // A fault while the person's language is asked for costs nothing but the language.
        expect(reply.value, `a fault at call ${n}`).toEqual(expected);
        book = openInUse(wanted[0]!, { locale: "de_DE" });
      }
      expect(book.snapshot(), `after a fault at call ${n}`).toEqual(before);
    }
    const titles = await inserted(book, id);
    expect(titles).toEqual(expected);
    expect(sheetsOf(book)[0]).toEqual((before["sheets"] as unknown[])[0]);
    expect(formulaCount(book, titles)).toBeGreaterThan(0);
    expect(errorsIn(book, titles)).toEqual([]);
    if (template.team) {
      checkScorecard(book, titles[0]!, "KPI", "Target", "Actual");
      expect(findings(book, titles[2]!, "Severity")).toEqual(["no finding"]);
    }
  });
}

/** The scorecard's rows and total by a second reckoning: ratio of actual and target, at most 120 points. */
function checkScorecard(book: Workbook, sheet: string, kpi: string, target: string, actual: string): void {
  const [header, ...rows] = rowsBelow(book, sheet, kpi);
  const at = (name: string): number => header!.indexOf(name);
  const scored = rows.slice(
    0,
    rows.findIndex((row) => row[0] === ""),
  );
  expect(scored.length).toBeGreaterThanOrEqual(3);
  let points = 0;
  let weights = 0;
  for (const row of scored) {
    const direction = String(row[3]);
    const reached = attainmentOf(Number(row[at(actual)]), Number(row[at(target)]), /lower|低/.test(direction));
    const result = at(actual) + 1;
    expect(row[result], String(row[0])).toBeCloseTo(reached, 9);
    points += Number(row[2]) * Math.min(reached, 1.2) * 100;
    weights += Number(row[2]);
  }
  expect(weights).toBeCloseTo(1, 12);
  const total = rows[scored.length]!;
  expect(total[at(actual) + 2]).toBeCloseTo(points / weights, 9);
}

/** What the check sheet's KPI_HEALTH found. */
const findings = (book: Workbook, sheet: string, header: string): unknown[] =>
  rowsBelow(book, sheet, header)
    .slice(1)
    .map(([severity]) => severity)
    .filter((severity) => severity !== "");
