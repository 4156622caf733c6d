import { describe, expect, test } from "vitest";
import { openBuilt } from "../harness";

async function inserted(id: string, language: "en" | "zh" = "en", sampleData = true) {
  const book = openBuilt({ locale: language === "en" ? "en_US" : "zh_CN" });
  const reply = await book.callFromSidebar("rpc", [
    "insertTemplate",
    { id, language, stage: "growth", months: 12, sampleData, firstDay: "2026-01-01" },
  ]);
  expect(reply).toMatchObject({ ok: true });
  return book;
}

type Book = Awaited<ReturnType<typeof inserted>>;

/** Row and column, counted from 1, of the n-th cell that shows a text. */
function find(book: Book, sheet: string, text: string, nth = 1): { row: number; column: number } {
  let left = nth;
  for (const [i, row] of book.shown(sheet, "A1:Q60").entries()) {
    for (const [j, cell] of row.entries()) {
      if (cell !== text) continue;
      left -= 1;
      if (left === 0) return { row: i + 1, column: j + 1 };
    }
  }
  throw new Error(`${sheet} does not show ${text}`);
}

const a1 = (row: number, column: number): string => String.fromCharCode(64 + column) + row;
const valueAt = (book: Book, sheet: string, row: number, column: number) => book.values(sheet, a1(row, column))[0]![0];

describe("AHP judgement sheet", () => {
  test("following the hint makes the third expert consistent and moves the weights", async () => {
    const book = await inserted("ahp-judgements");
    const sheet = "AHP judgements";
    const verdict = find(book, sheet, "revise the judgements");
    const hints = find(book, "AHP hints", "Key staff");
    const hint = { row: hints.row + 2, column: 1 };
    expect(book.shown("AHP hints", `${a1(hint.row, hint.column)}:${a1(hint.row, hint.column + 4)}`)[0]).toEqual([
      "Traffic",
      "Team",
      "1/3",
      "6.00",
      "6",
    ]);
    const before = book.values("AHP weights", "A1:C20");
    const square = find(book, sheet, "Key staff", 2);
    const cell = a1(square.row + 1, square.column + 5);
    expect(book.shown(sheet, cell)).toEqual([["1/3"]]);
    expect(book.type(sheet, cell, "6")).toEqual({ accepted: true });
    expect(valueAt(book, sheet, verdict.row, verdict.column)).toBe("consistent");
    expect(Number(valueAt(book, sheet, verdict.row - 1, verdict.column))).toBeLessThan(0.01);
    expect(book.values("AHP weights", "A1:C20")).not.toEqual(before);
  });

  test("a judgement that is not on the scale is refused, a fraction is not taken for a date", async () => {
    const book = await inserted("ahp-judgements");
    const sheet = "AHP judgements";
    const square = find(book, sheet, "Operations lead", 2);
    const cell = a1(square.row + 1, square.column + 2);
    expect(book.type(sheet, cell, "12").accepted).toBe(false);
    expect(book.type(sheet, cell, "1/3").accepted).toBe(true);
    expect(book.values(sheet, cell)).toEqual([["1/3"]]);
  });

  test.each(["en", "zh"] as const)("weights add to exactly 100 %% (%s)", async (language) => {
    const book = await inserted("ahp-judgements", language);
    const sheet = language === "en" ? "AHP weights" : "AHP权重";
    const head = find(book, sheet, language === "en" ? "Weight" : "权重");
    const weights = book.values(sheet, `${a1(head.row + 1, head.column)}:${a1(head.row + 5, head.column)}`).flat();
    expect(weights.every((weight) => typeof weight === "number")).toBe(true);
    expect(weights.reduce<number>((sum, weight) => sum + Math.round(Number(weight) * 100), 0)).toBe(100);
  });

  test("a sixth criterion joins as soon as it has a name and a judgement", async () => {
    const book = await inserted("ahp-judgements");
    const sheet = "AHP judgements";
    const team = find(book, sheet, "Team");
    book.type(sheet, a1(team.row + 1, team.column), "Brand");
    for (const expert of ["Operations lead", "HR partner", "Key staff"]) {
      const square = find(book, sheet, expert, 2);
      book.type(sheet, a1(square.row + 1, square.column + 6), "3");
    }
    const brand = find(book, "AHP weights", "Brand");
    expect(Number(valueAt(book, "AHP weights", brand.row, brand.column + 2))).toBeGreaterThan(0);
  });

  test("without sample data nothing is judged and nothing shows an error", async () => {
    const book = await inserted("ahp-judgements", "zh", false);
    for (const sheet of book.sheets) {
      expect(
        book
          .shown(sheet, "A1:Q60")
          .flat()
          .filter((cell) => cell.startsWith("#")),
      ).toEqual([]);
    }
  });
});

describe("bonus sheet", () => {
  const sheet = "Bonus";
  const money = (book: Book, column: string): number[] => {
    const head = find(book, sheet, column);
    return book
      .values(sheet, `${a1(head.row + 1, head.column)}:${a1(head.row + 12, head.column)}`)
      .flat()
      .filter((cell): cell is number => typeof cell === "number");
  };

  test("earned by hand, paid adds up to the pool to the cent, chance told from result", async () => {
    const book = await inserted("bonus");
    // Base × 1.5, 1, .95, .78, 1.5.
    expect(money(book, "Earned")).toEqual([7500, 5000, 5700, 3120, 6000].map((pay) => expect.closeTo(pay, 9)));
    const cents = money(book, "Paid from pool").map((paid) => Math.round(paid * 100));
    expect(cents.reduce((sum, paid) => sum + paid, 0)).toBe(2_500_000);
    const signal = find(book, sheet, "Signal or chance");
    expect(
      book.shown(sheet, `${a1(signal.row + 1, signal.column)}:${a1(signal.row + 5, signal.column)}`).flat(),
    ).toEqual([
      "signal: above routine variation",
      "routine variation",
      "routine variation",
      "signal: below routine variation",
      "routine variation",
    ]);
  });

  test("sorted people keep their own history, one who has none is told so", async () => {
    const book = await inserted("bonus");
    const { row, column } = find(book, sheet, "Person");
    const signals = (): Map<unknown, unknown[]> =>
      new Map(book.values(sheet, `A${row + 1}:J${row + 6}`).map((cells) => [cells[0], cells.slice(7)]));
    const before = signals();
    expect(before.get("Li Na")?.[0]).toBe("signal: above routine variation");
    const zone = { left: column - 1, right: column + 1, top: row, bottom: row + 4 };
    const sheetId = book.model.getters.getSheetIdByName(sheet)!;
    const sorted = book.model.dispatch("SORT_CELLS", { sheetId, col: 2, row, zone, sortDirection: "asc" });
    expect(sorted.isSuccessful).toBe(true);
    expect(valueAt(book, sheet, row + 1, column)).toBe("Zhao Min");
    expect(signals()).toEqual(before);
    book.type(sheet, a1(row + 6, column), "Qian");
    book.type(sheet, a1(row + 6, column + 2), "90%");
    expect(signals().get("Qian")?.[0]).toBe("too little history (5 values needed)");
    const elements = [row + 1];
    expect(
      book.model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: sheet, dimension: "ROW", elements })
        .isSuccessful,
    ).toBe(true);
    expect(signals().get("Li Na")).toEqual(before.get("Li Na"));
    expect(book.sheets.flatMap((each) => book.shown(each, "A1:Q60").flat()).filter((cell) => /^#/.test(cell))).toEqual(
      [],
    );
  });

  test("another pool, another method, another person: still to the cent", async () => {
    const book = await inserted("bonus");
    const pool = find(book, sheet, "Pool");
    const method = find(book, sheet, "Method");
    const person = find(book, sheet, "Sun Hao");
    book.type(sheet, a1(pool.row + 1, pool.column), "10000.01");
    book.type(sheet, a1(method.row + 1, method.column), "marginal");
    book.type(sheet, a1(person.row + 1, person.column), "Qian");
    book.type(sheet, a1(person.row + 1, person.column + 1), "3333");
    book.type(sheet, a1(person.row + 1, person.column + 2), "111%");
    // 3,333 × 1.11, each point at 1.
    expect(money(book, "Earned")[5]).toBeCloseTo(3699.63, 9);
    const cents = money(book, "Paid from pool").map((paid) => Math.round(paid * 100));
    expect(cents).toHaveLength(6);
    expect(cents.reduce((sum, paid) => sum + paid, 0)).toBe(1_000_001);
    const left = find(book, sheet, "Pool − paid");
    expect(valueAt(book, sheet, left.row + 1, left.column)).toBe(0);
  });

  test("the curve shows every method's share of the base", async () => {
    const book = await inserted("bonus");
    const at = find(book, "Bonus curve", "110.0%");
    expect(book.values("Bonus curve", `${a1(at.row, at.column + 1)}:${a1(at.row, at.column + 5)}`)).toEqual([
      [1, 1, 1.1, 1.25, 1].map((share) => expect.closeTo(share, 9)),
    ]);
  });

  test("a pool with a tenth of a cent is refused with the reason", async () => {
    const book = await inserted("bonus");
    const pool = find(book, sheet, "Pool");
    book.type(sheet, a1(pool.row + 1, pool.column), "100.001");
    const paid = find(book, sheet, "Paid from pool");
    expect(book.message(sheet, a1(paid.row + 1, paid.column))).toBe(
      "KPI_BONUS_POOL: pool must have at most two decimals, got 100.001",
    );
  });
});
