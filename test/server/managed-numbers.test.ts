import { describe, expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/workbook-interface";
import { openBuilt } from "../workbench/harness";
import { value } from "./sidebar-call";

type Figures = readonly [target: string, orders: string, margin: string];

/** A scorecard whose last two months were closed with these figures of Orders and of its counter-metric. */
function closedTwice(figures: readonly Figures[], options: Parameters<typeof openBuilt>[0] = {}): [Workbook, string] {
  const book = openBuilt({ now: () => Date.UTC(2026, 10, 21, 3), ...options });
  const [sheet] = book.sheets as [string];
  write(book, sheet, [
    ["KPI", "Weight", "Target", "Actual", "Owner", "Counter-metric"],
    ["Orders", "60%", "", "", "Li", "Stock on hand"],
    ["Stock on hand", "40%", "40", "", "Wu", "Orders"],
  ]);
  book.select(sheet, "A1");
  figures.forEach(([target, orders, margin], i) => {
    book.type(sheet, "C2", target);
    book.type(sheet, "D2", orders);
    book.type(sheet, "D3", margin);
    book.answers.push({ button: "OK", text: `2026-0${i + 8}` });
    book.run("menuClosePeriod");
  });
  book.select(sheet, "A1");
  return [book, sheet];
}

function write(book: Workbook, sheet: string, rows: readonly (readonly string[])[], from = 1): void {
  rows.forEach((row, y) => row.forEach((text, x) => text && book.type(sheet, `${"ABCDEFG"[x]}${from + y}`, text)));
}

const SIGNS = ["counter_metric_fell", "target_eased", "target_moved", "heaped_above_target", "late_spike"];
const signs = async (book: Workbook) =>
  (await value(book, "checkHealth", { stage: null })).lines.filter(({ code }) => SIGNS.includes(code));

const EASED = [
  ["100", "80", "40"],
  ["90", "95", "30"],
] as const;
const STEADY = [
  ["100", "80", "40"],
  ["100", "95", "40"],
] as const;

describe("managed numbers in the health check", () => {
  test("a target eased in time and a counter-metric that fell, each with its cell", async () => {
    const [book, sheet] = closedTwice(EASED);
    expect((await value(book, "checkHealth", { stage: null })).history).toBe("History");
    expect(await signs(book)).toEqual([
      expect.objectContaining({
        severity: "warning",
        code: "counter_metric_fell",
        kpi: "Orders",
        what: "its counter-metric fell",
        // 80 → 95 and 40 → 30.
        why: "2026-09: 18.8% better, while Stock on hand got 25% worse",
        sheet,
        row: 2,
        cell: "F2",
        fix: null,
      }),
      expect.objectContaining({
        severity: "warning",
        code: "target_eased",
        kpi: "Orders",
        why: "2026-09: from 100 to 90, actual 95",
        sheet: "History",
        row: 5,
        cell: "F5",
      }),
    ]);
    expect(book.values("History", "A5:F5")[0]).toEqual(["2026-09", sheet, "Orders", "Li", 95, 90]);
    await value(book, "jumpTo", { sheet: "History", cell: "F5" });
  });

  test("its twin with the same target and a steady counter-metric has none", async () => {
    const [book] = closedTwice(STEADY);
    expect((await value(book, "checkHealth", { stage: null })).history).toBe("History");
    expect(await signs(book)).toEqual([]);
  });

  test("in Chinese", async () => {
    const [book] = closedTwice(EASED, { userLocale: "zh_CN" });
    const review = await value(book, "checkHealth", { stage: null });
    expect(review.history).toBe("历史记录");
    expect(review.lines.filter(({ code }) => SIGNS.includes(code)).map(({ what, why }) => [what, why])).toEqual([
      ["制衡指标下降", "2026-09：改善 18.8%，同时 Stock on hand 变差 25%"],
      ["目标在将要落空时放宽", "2026-09：从 100 改为 90，实际 95"],
    ]);
  });

  test("nothing was closed, or nothing of these KPIs", async () => {
    const [book] = closedTwice([]);
    expect(await value(book, "checkHealth", { stage: null })).toMatchObject({ history: null });
    const [other, sheet] = closedTwice(EASED);
    write(other, sheet, [["Visits"], ["Clicks"]], 2);
    expect(await value(other, "checkHealth", { stage: null })).toMatchObject({ history: null });
    expect(await signs(other)).toEqual([]);
  });

  test("another scorecard's targets for the same KPI and person are no change of ours", async () => {
    const [book] = closedTwice(STEADY);
    write(
      book,
      "History",
      [
        ["'2026-08", "Another", "Orders", "Li", "80", "120"],
        ["'2026-09", "Another", "Orders", "Li", "95", "70"],
      ],
      8,
    );
    expect(await signs(book)).toEqual([]);
  });

  test("five results of one person just above target", async () => {
    const [book, sheet] = closedTwice(STEADY);
    const heap = ["03", "04", "05", "06", "07"].map((month) => [`'2026-${month}`, sheet, "Orders", "Li", "101", "100"]);
    write(book, "History", heap, 8);
    expect(await signs(book)).toMatchObject([
      { severity: "note", code: "heaped_above_target", kpi: "Li", why: expect.stringMatching(/^5 of 5 results/) },
    ]);
    // The latest result of the person.
    expect((await signs(book))[0]).toMatchObject({ sheet: "History" });
  });

  test("a cell of History that cannot be read is named with its row, and the rest of the review stays", async () => {
    const [book] = closedTwice(EASED);
    const before = (await value(book, "checkHealth", { stage: null })).lines.length;
    book.type("History", "E5", "many");
    const { lines } = await value(book, "checkHealth", { stage: null });
    expect(lines.filter(({ sheet }) => sheet === "History")).toMatchObject([
      { severity: "error", code: "unreadable", row: 5, what: expect.stringMatching(/row 5.*"many"/) },
    ]);
    expect(lines).toHaveLength(before - 1);
  });
});
