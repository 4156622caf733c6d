import { describe, expect, test } from "vitest";
import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { historyRows } from "./history-rows";
import { CHOICES, errorsIn, inserted, openInUse } from "./insertion";
import { below, close, lookBack } from "./review-lists";

/** The sample year ends with 2026-10. */
const LAST = "2026-10";

/** A figure of the sample as people write it: rates in percent, amounts below 1,000 with cents, the others whole. */
function inUnit(kpi: unknown, figure: unknown): string {
  const options: Intl.NumberFormatOptions = /CSAT|[Rr]ate$|率$|满意度/.test(String(kpi))
    ? { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }
    : Number(figure) < 1000
      ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
      : { maximumFractionDigits: 0 };
  return new Intl.NumberFormat("en-US", options).format(Number(figure));
}

describe.each([
  ["en", "History", "KPI that missed", "Scorecard"],
  ["zh", "历史记录", "未达成指标", "记分卡"],
] as const)("the monthly review in %s", (language, history, header, cardHeader) => {
  const open = (): Workbook => openInUse("mine", language === "zh" ? { locale: "zh_CN", userLocale: "zh" } : {});
  const choices = { ...CHOICES, language };
  const missed = (book: Workbook, sheet: string): unknown[][] => below(book, sheet, header);

  test("what missed in the last sample month by a second reckoning, worst first", { timeout: 120_000 }, async () => {
    const book = open();
    const titles = await inserted(book, "monthly-review", choices);
    expect(titles).toHaveLength(4);
    expect(errorsIn(book, titles)).toEqual([]);
    const rows = historyRows(book, history);
    const now = rows.filter((row) => row[0] === LAST && row[5] !== "" && Number(row[6]) < 100);
    const before = (row: unknown[]): number =>
      Number(rows.find((old) => old[0] === "2026-09" && old[2] === row[2] && old[3] === row[3])![6]);
    const expected = now
      .map((row) => [row[2], row[1], row[3], row[4], row[5], row[6], Number(row[6]) - before(row)] as const)
      .sort((a, b) => Number(a[5]) - Number(b[5]));
    expect(expected.length).toBeGreaterThan(3);
    const found = missed(book, titles[0]!);
    expect(found.map((row) => [...row.slice(0, 3), ...row.slice(5, 8)])).toEqual(
      expected.map(([kpi, card, owner, actual, target, score]) => [
        ...[kpi, card, owner],
        ...[inUnit(kpi, actual), inUnit(kpi, target)],
        score,
      ]),
    );
    // Rates among them are read as such, and no number is left that nobody can read.
    expect(found.filter((row) => /^\d+\.\d%$/.test(String(row[5]))).length).toBeGreaterThan(1);
    found.forEach((row, i) => expect(row[8]).toBeCloseTo(expected[i]![6], 9));
  });

  test("signals by limits reckoned here, what moved the total adds up, causes stand beside their KPI", {
    timeout: 120_000,
  }, async () => {
    const book = open();
    const [sheet, log] = await inserted(book, "monthly-review", choices);
    const rows = historyRows(book, history);
    const found = missed(book, sheet!);
    for (const [kpi, , owner, verdict] of found) {
      const values = rows.filter((row) => row[2] === kpi && row[3] === owner).map((row) => Number(row[4]));
      const actual = values.pop()!;
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const steps = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
      const reach = (3 * (steps.reduce((sum, step) => sum + step, 0) / steps.length)) / 1.128;
      expect(/^(signal|信号)/.test(String(verdict)), String(kpi)).toBe(Math.abs(actual - mean) > reach);
    }
    expect(found.filter((row) => /^(signal|信号)/.test(String(row[3]))).length).toBe(2);
    // Sales are visitors × conversion × order value in the sample.
    const sales = found.find((row) => /^(Sales revenue|销售额)$/.test(String(row[0])))!;
    const [whole, ...parts] = String(sales[4])
      .replace(/−/g, "-")
      .match(/[-+]\d+\.\d(?=%)/g)!
      .map(Number);
    expect(parts).toHaveLength(3);
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - whole!)).toBeLessThanOrEqual(0.2);
    const [card] = below(book, sheet!, cardHeader);
    const totals = rows.filter((row) => /^(Total|合计)$/.test(String(row[2]))).map((row) => Number(row[6]));
    expect(card![7]).toBeCloseTo(totals[11]!, 9);
    expect(card![8]).toBeCloseTo(totals[11]! - totals[10]!, 9);
    const causes = new Map(book.values(log!, "A2:C6").map(([period, kpi, cause]) => [`${period} ${kpi}`, cause]));
    for (const row of found) expect(row[9]).toBe(causes.get(`${LAST} ${row[0]}`) ?? "");
    expect(found.filter((row) => row[9] !== "")).toHaveLength(2);
  });

  test("without sample data it shows no error, names the first step, and takes the first period closed", {
    timeout: 120_000,
  }, async () => {
    const book = open();
    await inserted(book, "sales", choices);
    const titles = await inserted(book, "monthly-review", { ...choices, sampleData: false });
    expect(errorsIn(book, titles)).toEqual([]);
    const [line] = missed(book, titles[0]!);
    expect(line![4]).toMatch(/Close the period|期间结账/);
    close(book, LAST);
    expect(errorsIn(book, titles)).toEqual([]);
    const first = missed(book, titles[0]!);
    expect(first.length).toBeGreaterThan(0);
    for (const row of first) expect(row.slice(4, 5)).toEqual([""]);
    expect(first.map((row) => row[8])).toEqual(first.map(() => ""));
  });

  test("closing takes all samples away, but not an action that was typed over one", { timeout: 120_000 }, async () => {
    const book = open();
    await inserted(book, "sales", choices);
    const titles = await inserted(book, "monthly-review", choices);
    const [sheet, log, findings] = titles;
    book.type(log!, "D3", "Ours: call the carrier");
    book.type(log!, "A20", LAST);
    book.type(log!, "D20", "'=Ours too");
    const before = book.sheets.length;
    close(book, "");
    expect(book.sheets.length).toBe(before);
    const closed = historyRows(book, history);
    expect(new Set(closed.map((row) => row[0]))).toEqual(new Set([LAST]));
    expect(new Set(closed.map((row) => /Sales|销售/.test(String(row[1]))))).toEqual(new Set([true]));
    const actions = book.values(log!, "A2:G30").filter((row) => row.some((cell) => cell !== ""));
    expect(actions.map((row) => row[3])).toEqual(["Ours: call the carrier", "=Ours too"]);
    expect(book.values(findings!, "A2:B20").filter(([period]) => period !== "")).toEqual([[LAST, closed[0]![1]]]);
    expect(missed(book, sheet!).length).toBe(closed.filter((row) => row[5] !== "" && Number(row[6]) < 100).length);
    book.answers.push({ button: "OK" });
    book.run("menuRemoveSamples");
    expect(historyRows(book, history)).toEqual(closed);
    expect(book.values(log!, "A2:G30").filter((row) => row.some((cell) => cell !== ""))).toEqual(actions);
    expect(errorsIn(book, titles)).toEqual([]);
  });

  test("sheets of an earlier closing are used, and stay as they are", { timeout: 120_000 }, async () => {
    const book = open();
    await inserted(book, "operations", choices);
    await inserted(book, "company", choices);
    // From a sheet that is no scorecard, all of them are closed.
    book.select(book.sheets[0]!, "A1");
    close(book, "2026-09");
    const from = book.sheets.length;
    const titles = await inserted(book, "monthly-review", choices);
    expect(titles).toHaveLength(2);
    expect(book.sheets.length).toBe(from + 2);
    close(book, LAST);
    expect(errorsIn(book, titles)).toEqual([]);
    const cards = below(book, titles[0]!, cardHeader);
    expect(cards).toHaveLength(2);
    // The same figures twice: nothing moved.
    for (const row of cards) expect([row[8], row[4]]).toEqual([0, ""]);
    lookBack(book, titles[0]!, "2026-09");
    expect(below(book, titles[0]!, cardHeader).map((row) => row[8])).toEqual(["", ""]);
    expect(errorsIn(book, titles)).toEqual([]);
  });
});
