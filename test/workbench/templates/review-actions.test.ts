import { expect, test } from "vitest";
import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { historyRows } from "./history-rows";
import { CHOICES, errorsIn, inserted, openInUse } from "./insertion";
import { below, close, lookBack } from "./review-lists";

const BLANK = { ...CHOICES, sampleData: false };

/** A small scorecard on the person's sheet, beside an empty review. */
async function opened(): Promise<{ book: Workbook; card: string; review: string; log: string; titles: string[] }> {
  const book = openInUse("mine");
  const titles = await inserted(book, "monthly-review", BLANK);
  const card = book.sheets[0]!;
  const rows = [
    ["KPI", "Owner", "Weight", "Target", "Actual"],
    ["Parcels", "Ann", "50%", "100", "90"],
    ["Calls", "Bob", "50%", "100", "80"],
  ];
  rows.forEach((row, y) => row.forEach((text, x) => book.type(card, `${"DEFGH"[x]}${y + 1}`, text)));
  return { book, card, review: titles[0]!, log: titles[1]!, titles };
}

/** Period, KPI, cause, action, owner, due and state, as a person types them into the log. */
function logged(book: Workbook, log: string, row: number, cells: readonly string[]): void {
  cells.forEach((text, x) => {
    if (text !== "") expect(book.type(log, `${"ABCDEFG"[x]}${row}`, text).accepted, text).toBe(true);
  });
}

const lists = (book: Workbook, review: string): [before: unknown[][], agreed: unknown[][]] => {
  const values = book.values(review, "A1:J120");
  const starts = values.flatMap((row, y) => (String(row[0]).startsWith("Action") && row[3] === "State" ? [y] : []));
  return starts.map((start) => values.slice(start + 1, start + 7).filter((row) => row[0] !== "")) as [
    unknown[][],
    unknown[][],
  ];
};

test("an action is typed once: agreed this month, last month's next month, until it is done", {
  timeout: 120_000,
}, async () => {
  const { book, card, review, log, titles } = await opened();
  book.select(card, "A1");
  close(book, "2026-08");
  logged(book, log, 2, ["2026-08", "Calls", "flu", "Hire two", "Bob", "2026-09-30", "open"]);
  logged(book, log, 3, ["2026-08", "Parcels", "", "New boxes", "Ann", "2026-12-31", "in progress"]);
  logged(book, log, 4, ["", "", "", "Forgotten period", "Ann", "", "open"]);
  let [before, agreed] = lists(book, review);
  expect(agreed.map(([action]) => action)).toEqual(["Hire two", "New boxes"]);
  expect(before.map(([action]) => action)).toEqual(["Forgotten period"]);
  expect(agreed[0]!.slice(1, 5)).toEqual(["Calls", "Bob", "open – overdue", "flu"]);
  expect(agreed[0]![6]).toBe("2026-08");
  // The meeting is on 2026-11-05: 36 days after the end of September.
  expect(agreed[0]![7]).toBe(36);
  expect(agreed[1]!.slice(3, 4)).toEqual(["in progress"]);

  close(book, "2026-09");
  logged(book, log, 5, ["2026-09", "Calls", "", "Train them", "Bob", "2026-10-20", "done"]);
  [before, agreed] = lists(book, review);
  expect(before.map(([action]) => action)).toEqual(["Hire two", "New boxes", "Forgotten period"]);
  expect(agreed.map((row) => [row[0], row[3], row[7]])).toEqual([["Train them", "done", ""]]);

  logged(book, log, 3, ["", "", "", "", "", "", "dropped"]);
  close(book, "2026-10");
  [before, agreed] = lists(book, review);
  // Done last month: shown with its state. Dropped two months ago: no longer.
  expect(before.map((row) => [row[0], row[3]])).toEqual([
    ["Hire two", "open – overdue"],
    ["Forgotten period", "open"],
    ["Train them", "done"],
  ]);
  expect(agreed).toEqual([]);
  expect(errorsIn(book, titles)).toEqual([]);

  // Two lists follow the period that is looked at; typing into the log runs nothing of ours.
  book.executions.reset();
  expect(lookBack(book, review, "2026-08").accepted).toBe(true);
  expect(book.executions.byName).toEqual({ KPI_REVIEW: 2 });
  logged(book, log, 3, ["", "", "", "", "Eve", "", ""]);
  expect(book.executions.total).toBe(2);
  expect(lists(book, review)[1].map(([action]) => action)).toEqual(["Hire two", "New boxes"]);
  expect(lookBack(book, review, "2026-07").accepted).toBe(false);
  expect(lookBack(book, review, "").accepted).toBe(true);
  expect(lists(book, review)[1]).toEqual([]);
});

test("more actions than the list has lines: its header says how many", { timeout: 120_000 }, async () => {
  const { book, card, review, log } = await opened();
  book.select(card, "A1");
  close(book, "2026-08");
  for (let i = 0; i < 9; i += 1) logged(book, log, i + 2, ["2026-08", "", "", `Action no ${i}`, "", "", "open"]);
  const [, agreed] = lists(book, review);
  expect(agreed).toHaveLength(6);
  const headers = book.values(review, "A1:A120").map(([cell]) => cell);
  expect(headers).toContain("Action (and 3 more in the log)");
  expect(headers).toContain("Action");
});

test("a cause stays with its KPI when the list is sorted anew, and with its period", { timeout: 120_000 }, async () => {
  const { book, card, review, log } = await opened();
  book.select(card, "A1");
  close(book, "2026-08");
  logged(book, log, 2, ["2026-08", "Calls @ Bob", "flu", "", "", "", ""]);
  logged(book, log, 3, ["2026-08", "Parcels", "strike", "", "", "", ""]);
  logged(book, log, 4, ["2026-08", "Parcels", "snow", "", "", "", ""]);
  const causes = () => below(book, review, "KPI that missed").map((row) => [row[0], row[9]]);
  expect(causes()).toEqual([
    ["Calls", "flu"],
    ["Parcels", "strike; snow"],
  ]);
  book.type(card, "H3", "95");
  close(book, "2026-08");
  expect(causes()).toEqual([
    ["Parcels", "strike; snow"],
    ["Calls", "flu"],
  ]);
  close(book, "2026-09");
  expect(causes()).toEqual([
    ["Parcels", ""],
    ["Calls", ""],
  ]);
});

test("a period closed late stands in its place, and the review is the same as if it had been closed in time", {
  timeout: 120_000,
}, async () => {
  const reviews = [];
  for (const order of [
    ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"],
    ["2026-03", "2026-05", "2026-08", "2026-04", "2026-07", "2026-06"],
  ]) {
    const { book, card, review, titles } = await opened();
    book.select(card, "A1");
    for (const period of order) {
      book.type(card, "H2", String(70 + 2 * Number(period.slice(5))));
      close(book, period);
    }
    expect(historyRows(book, "History").map(([period]) => period)).toEqual(
      [...order].sort().flatMap((period) => [period, period, period]),
    );
    expect(errorsIn(book, titles)).toEqual([]);
    reviews.push(book.values(review, "A1:J120"));
  }
  expect(reviews[0]).toEqual(reviews[1]);
});

test("what the health check finds is recorded with the period, replaced when it is closed again, and shown", {
  timeout: 120_000,
}, async () => {
  const { book, card, review, titles } = await opened();
  book.select(card, "A1");
  book.type(card, "F2", "70%");
  close(book, "2026-08");
  const findings = (): unknown[][] => book.values(titles[2]!, "A2:G40").filter((row) => row[0] !== "");
  const first = findings();
  expect(first.map((row) => row[4])).toContain("weights add to 120%");
  for (const row of first) expect(row.slice(0, 2)).toEqual(["2026-08", card]);
  const shown = () => below(book, review, "Finding").map(([what]) => what);
  expect(shown()[0]).toBe("error: weights add to 120%");
  book.type(card, "F2", "50%");
  close(book, "2026-08");
  expect(findings().map((row) => row[4])).not.toContain("weights add to 120%");
  // Eased from 100 to 85, which 90 meets: a sign of the period in which it was done, and of no other.
  book.type(card, "G2", "85");
  close(book, "2026-09");
  const eased = (period: string) =>
    findings().filter((row) => row[0] === period && row[4] === "target eased when it would have been missed");
  expect(eased("2026-09")).toHaveLength(1);
  close(book, "2026-10");
  expect(eased("2026-10")).toHaveLength(0);
  expect(eased("2026-09")).toHaveLength(1);
});

test("a column that a person put beside History stays theirs", { timeout: 120_000 }, async () => {
  const book = openInUse("mine");
  await inserted(book, "sales", CHOICES);
  close(book, "2026-09");
  expect(book.values("History", "H1:H1")).toEqual([["Weighted points"]]);
  book.type("History", "H1", "My remarks");
  book.type("History", "H2", "mine");
  close(book, "2026-10");
  const remarks = book.values("History", "H1:H60").map(([cell]) => cell);
  expect(remarks.slice(0, 2)).toEqual(["My remarks", "mine"]);
  expect(historyRows(book, "History").filter(([period]) => period === "2026-10").length).toBeGreaterThan(5);
});
