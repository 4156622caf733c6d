import { describe, expect, test } from "vitest";
import type { CellValue, Dialog, Workbook } from "../../scripts/workbench/open-workbook-node";
import { EVERY_FAULT, faultTime } from "../every-fault";
import { breakEveryCall } from "./break-every-call";
import { openBuilt } from "./harness";
import { CHOICES, inserted, WHOLE } from "./templates/insertion";

const sheetOf = (book: Workbook): string => book.sheets[0]!;
const NOW = Date.UTC(2026, 10, 21, 3);

/** A small scorecard on the first sheet, with formulas of every kind beside it. */
function openScorecard(): Workbook {
  const book = openBuilt({ now: () => NOW });
  const cells: [string, string][] = [
    ["A1", "KPI"],
    ["B1", "Owner"],
    ["C1", "Weight"],
    ["D1", "Target"],
    ["E1", "Actual"],
    ["A2", "Orders"],
    ["B2", "Ann"],
    ["C2", "60"],
    ["D2", "100"],
    ["E2", "90"],
    ["A3", '="Returns"'],
    ["B3", "'=Bob"],
    ["C3", "40"],
    ["D3", "≤5"],
    ["E3", "4"],
    ["G1", "=KPI_SCORECARD(A1:E3)"],
    ["A8", "1000"],
    ["A9", ""],
    ["A10", "900"],
    ["B8", "10"],
    ["B9", "5"],
    ["B10", "0"],
    ["C8", "=KPI_CAC(A8:A10;B8:B10)"],
    ["D8", "=WEIGHTED_SCORE(E2:E3;C2:C3)"],
    ["E8", "=ROUND(KPI_ATTAINMENT(E2;D2);2)"],
    ["F8", '="KPI_CAC(" & A8'],
  ];
  for (const [cell, text] of cells) book.type(sheetOf(book), cell, text);
  return book;
}

const RANGE = "A1:N12";
const shown = (book: Workbook): CellValue[][] => book.values(sheetOf(book), RANGE);
const formulas = (book: Workbook): string[][] => book.formulaTexts(sheetOf(book), RANGE);
const say = (book: Workbook, ...buttons: ("OK" | "CANCEL" | "YES" | "NO")[]): void => {
  book.answers.push(...buttons.map((button) => ({ button })));
};

describe("a portable copy", () => {
  test("shows the same without a formula of ours, and comes back whole", () => {
    const book = openScorecard();
    const before = { values: shown(book), formulas: formulas(book), all: book.snapshot() };
    expect(before.values[7]!.slice(2, 5)).toEqual([100, (90 * 60 + 4 * 40) / 100, 0.9]);
    expect(before.values[9]![2]).toBe("no result");
    say(book, "OK", "OK");
    book.run("menuPortableCopy");
    expect(shown(book)).toEqual(before.values);
    expect(
      formulas(book)
        .flat()
        .filter((formula) => /KPI_[A-Z]+\(|WEIGHTED_SCORE/.test(formula.replace(/"[^"]*"/g, ""))),
    ).toEqual([]);
    // Metrics and the weighted mean have equal formulas of Sheets, the scorecard has none.
    expect(formulas(book)[7]![2]).toMatch(/^=IF\(OR\(A8=""/);
    expect(formulas(book)[7]![3]).toMatch(/SUMPRODUCT/);
    expect(formulas(book)[0]![6]).toBe("");
    expect(book.dialogs.at(-1)?.text).toContain("2 became formulas of Sheets, 2 became values");
    say(book, "OK");
    book.run("menuRestore");
    expect(formulas(book)).toEqual(before.formulas);
    expect(shown(book)).toEqual(before.values);
    expect(book.snapshot()).toEqual(before.all);
  });

  test("goes on computing where it can", () => {
    const book = openScorecard();
    say(book, "OK", "OK");
    book.run("menuPortableCopy");
    book.type(sheetOf(book), "A8", "2000");
    expect(book.values(sheetOf(book), "C8")).toEqual([[200]]);
  });

  test("leaves what was changed since, and says so", () => {
    const book = openScorecard();
    say(book, "OK", "OK");
    book.run("menuPortableCopy");
    book.type(sheetOf(book), "H2", "77");
    say(book, "OK");
    book.run("menuRestore");
    expect(book.values(sheetOf(book), "H2")).toEqual([[77]]);
    expect(formulas(book)[7]![2]).toBe("=KPI_CAC(A8:A10,B8:B10)");
    expect(book.dialogs.at(-1)?.text).toContain("=KPI_SCORECARD(A1:E3)");
  });

  test("is not made when the person says no, or twice", () => {
    const book = openScorecard();
    const before = book.snapshot();
    say(book, "CANCEL");
    book.run("menuPortableCopy");
    expect(book.snapshot()).toEqual(before);
    say(book, "OK", "OK", "OK");
    book.run("menuPortableCopy");
    book.run("menuPortableCopy");
    expect(book.dialogs.at(-1)?.text).toMatch(/already/);
  });
});

const STEP = EVERY_FAULT ? 1 : 7;

describe("a fault at any service call", () => {
  test("leaves a portable copy made or not made", { timeout: faultTime(60_000) }, async () => {
    const broken = await breakEveryCall(
      () => {
        const book = openScorecard();
        book.calls.reset();
        return book;
      },
      (book) => {
        book.answers.length = 0;
        say(book, "OK", "OK", "OK");
        book.run("menuPortableCopy");
      },
      STEP,
    );
    expect(broken).toBeGreaterThan(5);
  });

  test("leaves a period closed or not closed", { timeout: faultTime(60_000) }, async () => {
    const broken = await breakEveryCall(
      () => {
        const book = openScorecard();
        book.calls.reset();
        return book;
      },
      (book) => {
        book.answers.length = 0;
        book.answers.push({ button: "OK", text: "2026-10" }, { button: "YES" }, { button: "OK" });
        book.run("menuClosePeriod");
      },
      Math.min(STEP, 5),
    );
    expect(broken).toBeGreaterThan(5);
  });
});

test("a fault while a closed period is only checked leaves the findings as before or as after", {
  timeout: faultTime(60_000),
}, async () => {
  const broken = await breakEveryCall(
    () => {
      const book = openScorecard();
      book.answers.push({ button: "OK", text: "2026-10" });
      book.run("menuClosePeriod");
      book.type("Health findings", "E2", "an old finding");
      book.select(book.sheets[0]!, "A1");
      return book;
    },
    (book) => {
      book.answers.length = 0;
      book.answers.push({ button: "OK", text: "2026-10" }, { button: "NO" }, { button: "OK" });
      book.run("menuClosePeriod");
    },
    Math.min(STEP, 5),
  );
  expect(broken).toBeGreaterThan(5);
});

describe("closing a team's period", () => {
  const open = async (language: "en" | "zh" = "en") => {
    const options = language === "zh" ? { locale: "zh_CN" as const, userLocale: "zh-CN" } : {};
    const book = openBuilt({ now: () => NOW, timeZone: "America/Los_Angeles", ...options });
    const [card] = await inserted(book, "service-agent", { ...CHOICES, language });
    book.select(card!, "A1");
    return { book, card: card! };
  };
  const close = (book: Workbook, text: string, ...buttons: ("YES" | "NO")[]): Dialog[] => {
    const before = book.dialogs.length;
    book.answers.push({ button: "OK", text }, ...buttons.map((button) => ({ button })));
    book.run("menuClosePeriod");
    expect(book.answers).toEqual([]);
    return book.dialogs.slice(before);
  };
  const rows = (book: Workbook, history = "History"): CellValue[][] =>
    book.values(history, "A2:E30").filter(([period]) => period !== "");
  const rename = (book: Workbook, oldName: string, newName: string): void => {
    const sheetId = book.model.getters.getSheetIdByName(oldName)!;
    expect(book.model.dispatch("RENAME_SHEET", { sheetId, oldName, newName }).isSuccessful).toBe(true);
  };

  test("the figures of another month are not kept as this one's without a question", async () => {
    const { book, card } = await open();
    const before = book.snapshot();
    // The template shows the last month with figures, October.
    const [, question] = close(book, "2026-09", "NO");
    expect(question?.text).toMatch(/^Another period than 2026-09 is shown by: Service agent scorecard \(2026-10\)\./);
    expect(book.snapshot()).toEqual(before);
    expect(book.type(card, "A4", "2026-09").accepted).toBe(true);
    const september = book.values(card, "G7:G10").flat();
    const [ask] = close(book, "");
    expect(ask?.text).toContain("empty for 2026-09,");
    expect(rows(book).map(([period, , , , actual]) => [period, actual])).toEqual(
      [...september, ""].map((actual) => ["2026-09", actual]),
    );
    // A quarter holds its months.
    expect(close(book, "2026-Q3")).toHaveLength(1);
    expect(close(book, "2026-Q4", "YES")).toHaveLength(2);
  });

  test("History shows each row in the unit of its KPI, also where rows of another month come before", async () => {
    for (const [language, history] of [
      ["en", "History"],
      ["zh", "历史记录"],
    ] as const) {
      const { book, card } = await open(language);
      const figures = (): string[][] => book.shown(card, "F7:G10").map(([target, actual]) => [actual!, target!]);
      const october = figures();
      expect(october.flat().join()).toMatch(language === "zh" ? /\d分钟,.*%/ : /\d min,.*%/);
      close(book, "2026-10");
      book.type(card, "A4", "2026-09");
      const september = figures();
      close(book, "2026-09");
      const rows = [...september, ["", ""], ...october, ["", ""]];
      expect(book.shown(history, "E2:F11")).toEqual(rows);
    }
  });

  test("three months, in whatever order, each with its own figures; one of them twice", async () => {
    const { book, card } = await open("zh");
    const actuals = new Map<string, CellValue[]>();
    for (const [month, typed] of [
      ["2026-09", "2026年9月"],
      ["2026-07", "2026/7"],
      ["2026-08", "2026-08"],
    ] as const) {
      book.type(card, "A4", month);
      actuals.set(month, book.values(card, "G7:G10").flat());
      expect(close(book, typed)).toHaveLength(1);
    }
    book.type(card, "A4", "2026-07");
    expect(close(book, "2026-07", "YES")[1]?.text).toMatch(/^2026-07 已结账/);
    expect(rows(book, "历史记录").map(([period, , , , actual]) => [period, actual])).toEqual(
      ["2026-07", "2026-08", "2026-09"].flatMap((month) =>
        [...actuals.get(month)!, ""].map((actual) => [month, actual]),
      ),
    );
  });

  test("goes on under the new name when its sheet is renamed, and a new sheet of the old name is another", async () => {
    const { book, card } = await open();
    close(book, "2026-10");
    const name = "Ann 【客服】 😀";
    rename(book, card, name);
    expect(close(book, "2026-10", "YES")[1]?.text).toMatch(/^2026-10 is closed already, with 5 rows/);
    expect(rows(book).map(([, of]) => of)).toEqual(Array(5).fill(name));
    expect(new Set(book.values("Health findings", "B2:B30").flat())).toEqual(new Set([name, ""]));
    rename(book, name, "Ann 2");
    const [second] = await inserted(book, "service-agent");
    expect(second).toBe(card);
    book.select(card, "A1");
    expect(close(book, "2026-10")).toHaveLength(1);
    expect(rows(book).map(([, of]) => of)).toEqual([...Array(5).fill("Ann 2"), ...Array(5).fill(card)]);
  });

  test.each([
    ["a column before", { dimension: "COL", base: 0, quantity: 1, position: "before" }],
    ["a row above", { dimension: "ROW", base: 0, quantity: 1, position: "before" }],
    ["a column between", { dimension: "COL", base: 2, quantity: 1, position: "after" }],
  ])("is refused, and nothing changes, when History has %s its own", async (_, place) => {
    const { book, card } = await open();
    close(book, "2026-10");
    const sheetId = book.model.getters.getSheetIdByName("History")!;
    const added = book.model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName: "History", ...place } as never);
    expect(added.isSuccessful).toBe(true);
    book.type("History", "A1", "Remarks");
    book.select(card, "A4");
    book.type(card, "A4", "2026-09");
    const before = book.snapshot();
    book.answers.push({ button: "OK", text: "2026-09" }, { button: "OK" });
    book.run("menuClosePeriod");
    expect(book.dialogs.at(-1)?.text).toMatch(
      /^Sheet History must begin with its own headers in the first row: Period,/,
    );
    expect(book.snapshot()).toEqual(before);
  });

  test("replaces rows whose period Sheets made a date of", async () => {
    const { book } = await open();
    close(book, "2026-10");
    for (let row = 2; row <= 6; row += 1) book.type("History", `A${row}`, "2026-10-01");
    book.type("History", "A7", "2026-09-01");
    book.type("History", "B7", "Service agent scorecard");
    book.select("Service agent scorecard", "A1");
    expect(close(book, "2026-10", "YES")[1]?.text).toMatch(/^2026-10 is closed already, with 5 rows/);
    expect(rows(book)).toHaveLength(6);
    expect(rows(book)[0]![0]).toBeInstanceOf(Date);
  });
});

describe("closing a period", () => {
  const close = (book: Workbook, text: string, ...buttons: ("YES" | "NO")[]): void => {
    book.answers.push({ button: "OK", text }, ...buttons.map((button) => ({ button })));
    book.run("menuClosePeriod");
  };

  test("copies actuals, targets and scores to History under the period's key", () => {
    const book = openScorecard();
    close(book, "");
    expect(book.values("History", "A1:G4")).toEqual([
      ["Period", "Scorecard", "KPI", "Owner", "Actual", "Target", "Score"],
      ["2026-10", sheetOf(book), "Orders", "Ann", 90, 100, 90],
      ["2026-10", sheetOf(book), "Returns", "=Bob", 4, "≤5", 120],
      // (60 × 90 + 40 × 120) / 100
      ["2026-10", sheetOf(book), "Total", "", "", "", 102],
    ]);
    expect(book.formulaTexts("History", "A1:G4").flat().join("")).toBe("");
  });

  test("asks before it replaces the same period, and keeps the others", () => {
    const book = openScorecard();
    close(book, "2026-09");
    close(book, "2026-10");
    book.type(sheetOf(book), "E2", "100");
    close(book, "2026-09", "NO");
    expect(book.values("History", "E2:E2")).toEqual([[90]]);
    close(book, "2026-09", "YES");
    const rows = book.values("History", "A2:G20").filter(([period]) => period !== "");
    expect(rows).toHaveLength(6);
    expect(rows.filter(([period, , kpi]) => period === "2026-09" && kpi === "Orders").map((row) => row[4])).toEqual([
      100,
    ]);
    expect(rows.filter(([period, , kpi]) => period === "2026-10" && kpi === "Orders").map((row) => row[4])).toEqual([
      90,
    ]);
  });

  test("keeps a long remark that a person put into History, when another period is closed", () => {
    const book = openScorecard();
    close(book, "2026-09");
    const remark = "A very long remark. ".repeat(300);
    book.type("History", "C2", remark);
    close(book, "2026-10");
    expect(book.values("History", "C2:C2")).toEqual([[remark]]);
  });

  test("refuses what is no period, and a workbook without a scorecard", () => {
    const book = openScorecard();
    const before = book.snapshot();
    book.answers.push({ button: "OK", text: "soon" }, { button: "OK" });
    book.run("menuClosePeriod");
    expect(book.dialogs.at(-1)?.text).toMatch(/^The period must be a period such as .*got soon/);
    const empty = openBuilt();
    empty.answers.push({ button: "OK" });
    empty.run("menuClosePeriod");
    expect(empty.dialogs.at(-1)?.text).toMatch(/no scorecard/);
    expect(book.snapshot()).toEqual(before);
  });
});

test.each(["sales", "monthly-review", "order-analysis"])(
  "a portable copy of %s leaves formulas of Sheets alone",
  { timeout: 60_000 },
  async (id) => {
    const book = openBuilt({ now: () => NOW });
    const sheets = await inserted(book, id);
    const texts = (): string[][][] => sheets.map((sheet) => book.formulaTexts(sheet, WHOLE));
    const values = (): CellValue[][][] => sheets.map((sheet) => book.values(sheet, WHOLE));
    const before = { texts: texts(), values: values() };
    const isOurs = (formula: string): boolean => /KPI_[A-Z_]+\(/.test(formula);
    say(book, "OK", "OK");
    book.run("menuPortableCopy");
    const kept = texts().map((grid, i) =>
      grid.map((row, y) => row.map((formula, x) => (isOurs(before.texts[i]![y]![x]!) ? "" : formula))),
    );
    // Metrics became formulas of Sheets where ours had filled the cells.
    const were = before.texts.map((grid, i) =>
      grid.map((row, y) => row.map((formula, x) => (isOurs(formula) ? "" : formula || kept[i]![y]![x]!))),
    );
    expect(kept).toEqual(were);
    say(book, "OK");
    book.run("menuRestore");
    expect(texts()).toEqual(before.texts);
    expect(values()).toEqual(before.values);
  },
);
