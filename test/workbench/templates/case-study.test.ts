import { describe, expect, test } from "vitest";
import { openBuilt } from "../harness";
import { CHOICES, errorsIn, inserted } from "./insertion";

/**
 * The published case (article 002, section 6) by hand. Attainments: 134/120, 3.8/3.5, 26/25, and 45/42 as
 * fewer days are better. Weights, each dimension spread evenly: 30/3, 25/3, 20/2, 15/2 of 100.
 */
const BY_HAND: Readonly<Record<number, [attainment: number, weight: number]>> = {
  0: [134 / 120, 30 / 3],
  3: [3.8 / 3.5, 25 / 3],
  6: [26 / 25, 20 / 2],
  8: [45 / 42, 15 / 2],
};
const REPORTED = 10 + 25 / 3 + 10 + 7.5;

describe.each([
  { language: "en", locale: "en_US", sheet: "Case study", missing: "not reported", header: "KPI" },
  { language: "zh", locale: "zh_CN", sheet: "案例记分卡", missing: "未填报", header: "指标" },
] as const)("the case study in $language", ({ language, locale, sheet, missing, header }) => {
  test("gives the published attainments, the score and the share it stands on", async () => {
    const book = openBuilt({ locale, userLocale: language });
    const sheets = await inserted(book, "case-study", { ...CHOICES, language });
    expect(sheets).toHaveLength(4);
    expect(sheets[0]).toBe(sheet);
    expect(errorsIn(book, sheets)).toEqual([]);

    const values = book.values(sheet, "A1:M30");
    const top = values.findIndex((row) => row[1] === header);
    const rows = values.slice(top + 1, top + 13);
    rows.forEach((row, i) => {
      const known = BY_HAND[i];
      if (known) {
        expect(row[2]).toBeCloseTo(known[1] / 100, 12);
        expect(row[6]).toBeCloseTo(known[0], 9);
        expect(row[7]).toBeCloseTo(known[0] * 100, 9);
      } else {
        expect([row[5], row[6], row[7]]).toEqual(["", "", ""]);
        expect(row[12]).toBe(missing);
      }
    });
    const score =
      Object.values(BY_HAND).reduce((sum, [attainment, weight]) => sum + attainment * 100 * weight, 0) / REPORTED;
    expect(score).toBeCloseTo(107.8605, 4);
    expect(values[top + 13]![7]).toBeCloseTo(score, 9);
    // The header repeats the score, says on how much of the weight it stands, and gives no grade under 60 %.
    const head = values[top - 2]!;
    expect(head[2]).toBeCloseTo(score, 9);
    expect(head[4]).toBeCloseTo(REPORTED / 100, 9);
    expect(head[3]).toBe("–");
  });
});

test("a missing number typed into the inputs is scored at once", async () => {
  const book = openBuilt();
  const [card, data] = await inserted(book, "case-study");
  const labels = book.values(data!, "A1:A40").flat();
  const row = (label: string): number => labels.indexOf(label) + 1;
  book.type(data!, `B${row("New visitors, a month")}`, "938,000");
  // 938,000 of 1,340,000 visitors are 70 %, exactly the target.
  const values = book.values(card!, "A1:M12");
  const line = values.find((cells) => cells[1] === "New-visitor share")!;
  expect(line[5]).toBeCloseTo(0.7, 12);
  expect(line[6]).toBeCloseTo(1, 12);
  const reported = values.findIndex((cells) => cells[4] === "Weight reported") + 1;
  expect(values[reported]![4]).toBeCloseTo((REPORTED + 10) / 100, 9);
});

test("a scorecard of twelve rows is one execution, however often a result changes", async () => {
  const book = openBuilt();
  const [, data] = await inserted(book, "case-study");
  book.executions.reset();
  book.type(data!, "C4", "1,200,000");
  expect(book.executions.byName["KPI_SCORECARD"]).toBe(1);
});
