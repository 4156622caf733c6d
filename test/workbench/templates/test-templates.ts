import { describe, expect, test } from "vitest";
import type { Snapshot, Workbook } from "../../../scripts/workbench/open-workbook-node";
import { templates } from "../../../src/templates/all";
import { planWorkbook } from "../../../src/templates/plan-workbook";
import type { Template, TemplateGroup } from "../../../src/templates/template";
import { EVERY_FAULT, faultTime } from "../../every-fault";
import { options } from "../../templates/options";
import { cutOff } from "./cut-off";
import { attainmentOf } from "./independent-score";
import { CHOICES, errorsIn, formulaCount, insert, inserted, openInUse, type Reply, rowsBelow } from "./insertion";

const FAULTS = 5;
/** Service calls that a sheet may cost, its share of what is asked once included. */
const CALLS_A_SHEET = 60;

const sheetsOf = (book: Workbook): { name: string }[] => book.snapshot()["sheets"] as { name: string }[];

/** Spread over the calls of an insertion by a fixed rule. */
function faultsAmong(calls: number): number[] {
  // The last few calls may be fewer in another language.
  const most = calls - 3;
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
    expect(cutOff(book, titles)).toEqual([]);
    if (template.team) {
      checkScorecard(book, titles[0]!, "指标", "目标", "实际");
      expect(findings(book, titles[2]!, "级别")).toEqual(["没有问题"]);
    }
    expect(titles.filter((title) => /[a-z]{4}/.test(title))).toEqual([]);
  });

  test("in English, with decimal commas, beside its own title: all or nothing, and right", {
    timeout: faultTime(120_000),
  }, async () => {
    const wanted = planWorkbook(template, options).map(({ title }) => title);
    const open = (): Workbook => openInUse(wanted[0]!, { locale: "de_DE" });
    if (calls === 0) {
      const counted = open();
      counted.calls.reset();
      await inserted(counted, id);
      calls = counted.calls.total;
    }
    const { book, before, broken, harmless } = await withFaults(open, id, EVERY_FAULT ? "each" : faultsAmong(calls));
    if (EVERY_FAULT) console.info(`${id}: ${calls} service calls; each of ${broken} broken in turn`);
    expect(broken).toBeGreaterThanOrEqual(EVERY_FAULT ? calls - 3 : FAULTS);
    const titles = await inserted(book, id);
    expect(titles).toEqual([`${wanted[0]} 2`, ...wanted.slice(1)]);
    const after = withoutNames(book.snapshot());
    for (const [n, snapshot] of harmless) expect(withoutNames(snapshot), `after a fault at call ${n}`).toEqual(after);
    expect(sheetsOf(book)[0]).toEqual((before["sheets"] as unknown[])[0]);
    expect(formulaCount(book, titles)).toBeGreaterThan(0);
    expect(errorsIn(book, titles)).toEqual([]);
    expect(cutOff(book, titles)).toEqual([]);
    if (template.team) {
      checkScorecard(book, titles[0]!, "KPI", "Target", "Actual");
      expect(findings(book, titles[2]!, "Severity")).toEqual(["no finding"]);
    }
  });
}

/** Named ranges end in the id of their sheet, which each sheet gets anew. */
const withoutNames = (snapshot: Snapshot): unknown => ({ ...snapshot, namedRanges: [] });

interface Broken {
  /** As it was before the first fault, each fault having left it so. */
  readonly book: Workbook;
  readonly before: Snapshot;
  readonly broken: number;
  /** What came of insertions that got through all the same: only the person's language was not to be had. */
  readonly harmless: ReadonlyMap<number, Snapshot>;
}

/** Breaks the calls named, or each until the insertion gets through; after each the workbook must be as before or done. */
async function withFaults(open: () => Workbook, id: string, calls: readonly number[] | "each"): Promise<Broken> {
  let book = open();
  const before = book.snapshot();
  const harmless = new Map<number, Snapshot>();
  const fault = (i: number): number | undefined => (calls === "each" ? i + 1 : calls[i]);
  for (let i = 0; ; i += 1) {
    const n = fault(i);
    if (n === undefined) return { book, before, broken: i, harmless };
    book.calls.reset();
    book.failAt(n);
    const reply = await insert(book, id).catch((): Reply => ({ ok: false, message: "refused" }));
    const missed = book.calls.total < n;
    book.failAt(null);
    if (reply.ok) {
      harmless.set(n, book.snapshot());
      book = open();
      if (missed) return { book, before, broken: i, harmless };
    }
    expect(book.snapshot(), `after a fault at call ${n}`).toEqual(before);
  }
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
