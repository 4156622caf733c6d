import { describe, expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/workbook-interface";
import { openBuilt } from "../workbench/harness";
import { answer, refusal, value } from "./sidebar-call";

/** A scorecard typed into the first sheet, with a formula over it and a line below it. */
function withScorecard(book: Workbook): string {
  const [sheet] = book.sheets as [string];
  const cells = [
    ["KPI", "Weight", "Target", "Actual", "Owner", "Dimension", "Counter-metric", "Due"],
    ["Orders", "30%", "100", "90", "Li", "conversion", "", "2027-06-30"],
    ["Unique visitors", "20%", "1000", "1200", "Li", "traffic", "", "2027-06-30"],
    ["Repeat purchase rate", "30%", "25%", "26%", "Wang", "user", "", ""],
  ];
  cells.forEach((row, y) => row.forEach((text, x) => text && book.type(sheet, `${"ABCDEFGH"[x]}${y + 1}`, text)));
  book.type(sheet, "J1", "=KPI_SCORECARD(A1:D4)");
  book.type(sheet, "A6", "a note below");
  book.select(sheet, "A1");
  return sheet;
}

describe("insert a formula", () => {
  test("puts the example into the empty cell of the cursor", async () => {
    const book = openBuilt();
    const [sheet] = book.sheets as [string];
    book.select(sheet, "C3");
    expect(await value(book, "insertFormula", { name: "KPI_AOV" })).toEqual({ sheet, cell: "C3" });
    expect(book.values(sheet, "C3")[0]![0]).toBeGreaterThan(0);
  });

  test("refuses a cell with content and a formula that is none", async () => {
    const book = openBuilt();
    const [sheet] = book.sheets as [string];
    book.type(sheet, "C3", "mine");
    book.select(sheet, "C3");
    const before = book.snapshot();
    expect(await refusal(book, "insertFormula", { name: "KPI_AOV" })).toMatch(/^Cell C3 is not empty/);
    expect(await refusal(book, "insertFormula", { name: "KPI_NOTHING" })).toMatch(/KPI_NOTHING/);
    expect(book.snapshot()).toEqual(before);
  });
});

describe("add to scorecard", () => {
  test("puts the KPI inside the table, so that formulas over it take it in", async () => {
    const book = openBuilt();
    const sheet = withScorecard(book);
    const written = await value(book, "addToScorecard", { kpi: "average_order_value" });
    expect(written).toMatchObject({ sheet, row: 4 });
    expect(book.values(sheet, "A4:A7").map(([cell]) => cell)).toEqual([
      "Average order value (AOV)",
      "Repeat purchase rate",
      "",
      "a note below",
    ]);
    expect(book.formulaTexts(sheet, "J1")[0]![0]).toBe("=KPI_SCORECARD(A1:D5)");
    expect(await refusal(book, "addToScorecard", { kpi: "average_order_value" })).toMatch(/already in row 4/);
  });

  test("makes the Targets table where there is none", async () => {
    const book = openBuilt({ userLocale: "zh_CN" });
    expect(await value(book, "addToScorecard", { kpi: "average_order_value" })).toMatchObject({
      sheet: "目标",
      row: 2,
    });
    expect(await refusal(book, "addToScorecard", { kpi: "no_such_kpi" })).toMatch(/no_such_kpi/);
  });
});

describe("health", () => {
  test("names the cell of each finding and mends the safe ones", async () => {
    const book = openBuilt({ now: () => Date.UTC(2026, 10, 21, 3) });
    const sheet = withScorecard(book);
    const review = await value(book, "checkHealth", { stage: null });
    expect(review).toMatchObject({ sheet, kpis: 3 });
    const of = (code: string) => review.lines.filter((line) => line.code === code);
    expect(of("weights_not_whole")).toMatchObject([{ cell: "B1", fix: "normalise" }]);
    expect(of("no_due_date")).toMatchObject([{ cell: "H4", fix: "due", kpi: "Repeat purchase rate" }]);
    expect(of("no_counter_metric").map(({ cell }) => cell)).toContain("G4");

    await value(book, "fixHealth", { sheet, row: 1, fix: "normalise" });
    expect(book.values(sheet, "B2:B4").map(([cell]) => cell)).toEqual([0.375, 0.25, 0.375]);
    await value(book, "fixHealth", { sheet, row: 4, fix: "due" });
    // The day that the other rows are due on.
    expect(book.shown(sheet, "H4")[0]![0]).toBe("2027-06-30");
    await value(book, "fixHealth", { sheet, row: 4, fix: "counter" });
    expect(book.values(sheet, "G4")[0]![0]).not.toBe("");
    const codes = (await value(book, "checkHealth", { stage: null })).lines.map(({ code }) => code);
    expect(codes).not.toContain("weights_not_whole");
    expect(codes).not.toContain("no_due_date");
  });

  test("brings to 100% only the scorecards that are not whole, each owner's apart", async () => {
    const book = openBuilt();
    const [sheet] = book.sheets as [string];
    const cells = [
      ["KPI", "Weight", "Target", "Actual", "Owner", "Level"],
      ["Orders", "60%", "100", "90", "Li", "company"],
      ["Unique visitors", "40%", "1000", "1200", "Li", "company"],
      ["Repeat purchase rate", "30%", "25%", "26%", "Wang", "individual"],
      ["Average order value", "30%", "100", "90", "Wang", "individual"],
      ["Conversion rate", "100%", "3%", "2%", "Zhao", "individual"],
    ];
    cells.forEach((row, y) => row.forEach((text, x) => book.type(sheet, `${"ABCDEF"[x]}${y + 1}`, text)));
    book.select(sheet, "A1");
    await value(book, "fixHealth", { sheet, row: 1, fix: "normalise" });
    expect(book.values(sheet, "B2:B6").map(([cell]) => cell)).toEqual([0.6, 0.4, 0.5, 0.5, 1]);
  });

  test("looks from a template's scorecard at the plan beside it, and finds nothing wrong with ours", async () => {
    const book = openBuilt({ now: () => Date.UTC(2026, 11, 10, 3) });
    const [scorecard, plan] = await value(book, "insertTemplate", {
      id: "company",
      language: "en",
      stage: "growth",
      months: 12,
      sampleData: true,
      firstDay: "2026-01-01",
    });
    book.select(scorecard!, "A8");
    expect(await value(book, "checkHealth", { stage: null })).toEqual({
      sheet: plan,
      kpis: 12,
      history: null,
      lines: [],
    });
  });

  test("normalises typed weights around those that formulas fill", async () => {
    const book = openBuilt();
    const sheet = withScorecard(book);
    book.type(sheet, "B2", "=1/4");
    await value(book, "fixHealth", { sheet, row: 1, fix: "normalise" });
    // 20 % and 30 % share the 75 % that the formula leaves.
    expect(book.values(sheet, "B2:B4").map(([cell]) => cell)).toEqual([0.25, 0.3, 0.45]);
    expect(book.formulaTexts(sheet, "B2")).toEqual([["=1/4"]]);
  });

  test("names the cells where formulas leave nothing to share", async () => {
    const book = openBuilt();
    const sheet = withScorecard(book);
    book.type(sheet, "B2", "=1/2");
    book.type(sheet, "B3", "=3/4");
    const before = book.snapshot();
    expect(await refusal(book, "fixHealth", { sheet, row: 1, fix: "normalise" })).toMatch(/B2, B3 alone give 100%/);
    book.type(sheet, "B4", "=1/4");
    expect(await refusal(book, "fixHealth", { sheet, row: 1, fix: "normalise" })).toMatch(/^B2, B3, B4 is filled/);
    book.type(sheet, "B4", "30%");
    expect(book.snapshot()).toEqual(before);
  });

  test("normalises a template's weights where they are typed, on its scorecard", async () => {
    const book = openBuilt({ now: () => Date.UTC(2026, 11, 10, 3) });
    const [card, plan] = await value(book, "insertTemplate", {
      id: "service-agent",
      language: "en",
      stage: "growth",
      months: 12,
      sampleData: true,
      firstDay: "2026-01-01",
    });
    const first = book.values(card!, "C1:C20").findIndex(([cell]) => cell === "Weight") + 2;
    book.type(card!, `C${first}`, "80%");
    const { lines } = await value(book, "checkHealth", { stage: null });
    const found = lines.find(({ code }) => code === "weights_not_whole");
    expect(found).toMatchObject({ sheet: plan, fix: "normalise" });
    await value(book, "fixHealth", { sheet: plan!, row: found!.row, fix: "normalise" });
    // 80, 35, 20 and 15 of 150; what rounding leaves goes to the first of equals.
    expect(book.values(card!, `C${first}:C${first + 3}`).flat()).toEqual([0.5334, 0.2333, 0.1333, 0.1]);
  });

  test("says where there is no scorecard", async () => {
    const book = openBuilt();
    expect(await refusal(book, "checkHealth", { stage: null })).toMatch(/no table with the columns/);
  });
});

describe("weights", () => {
  test("are written to KPIs by name, and to dimensions split among their rows", async () => {
    const book = openBuilt();
    const sheet = withScorecard(book);
    const written = await value(book, "writeWeights", {
      weights: [
        { name: "转化", weight: 0.5 },
        { name: "unique visitors", weight: 0.2 },
        { name: "User", weight: 0.3 },
      ],
    });
    expect(written).toEqual({ sheet, rows: 3 });
    expect(book.values(sheet, "B2:B4").map(([cell]) => cell)).toEqual([0.5, 0.2, 0.3]);
  });

  test("none is written when one criterion is not found", async () => {
    const book = openBuilt();
    withScorecard(book);
    const before = book.snapshot();
    const weights = [
      { name: "Orders", weight: 0.5 },
      { name: "Happiness", weight: 0.5 },
    ];
    expect(await refusal(book, "writeWeights", { weights })).toMatch(/Happiness/);
    expect(book.snapshot()).toEqual(before);
  });

  test("judgements land on a sheet whose formulas give weights and consistency", async () => {
    const book = openBuilt();
    const { sheet } = await value(book, "writeJudgements", {
      names: ["=1+1", "Cost", "Speed"],
      matrix: [
        [1, 2, 4],
        [null, 1, 2],
        [null, null, 1],
      ],
    });
    // Consistent judgements 2, 4, 2: weights 4/7, 2/7, 1/7.
    const weights = book.values(sheet, "E2:E4").map(([cell]) => Number(cell));
    expect(weights.map((weight) => weight.toFixed(4))).toEqual(["0.5714", "0.2857", "0.1429"]);
    expect(book.values(sheet, "A2")[0]![0]).toBe("=1+1");
    expect(book.values(sheet, "A6:B10").some((row) => row.includes("#ERROR!"))).toBe(false);
  });

  test("criteria are the texts of the selection, each once", async () => {
    const book = openBuilt();
    const sheet = withScorecard(book);
    book.select(sheet, "A2:B4");
    expect(await value(book, "readCriteria", {})).toEqual({
      range: "A2:B4",
      names: ["Orders", "Unique visitors", "Repeat purchase rate"],
    });
    book.select(sheet, "A2");
    expect(await refusal(book, "readCriteria", {})).toMatch(/2 to 15 names/);
  });
});

describe("a fault at any service call of a panel", () => {
  test.each([
    ["addToScorecard", { kpi: "average_order_value" }],
    ["fixHealth", { sheet: "Sheet1", row: 1, fix: "normalise" }],
    [
      "writeWeights",
      {
        weights: [
          { name: "Orders", weight: 0.5 },
          { name: "User", weight: 0.5 },
        ],
      },
    ],
    [
      "writeJudgements",
      {
        names: ["A", "B"],
        matrix: [
          [1, 3],
          [null, 1],
        ],
      },
    ],
  ] as const)("%s leaves the workbook as before or as after", async (method, input) => {
    const clean = openBuilt();
    withScorecard(clean);
    const saved = clean.save();
    clean.calls.reset();
    await value(clean, method, input as never);
    const [calls, after] = [clean.calls.total, clean.snapshot()];
    let book = openBuilt({ data: saved });
    const before = book.snapshot();
    let failed = 0;
    for (let n = 1; n <= calls; n += 1) {
      book.failAt(n);
      // Before our code is there at all the call is rejected; the page has a sentence of its own for that.
      const reply = await answer(book, method, input as never).catch(() => ({ ok: false }));
      book.failAt(null);
      expect({ n, book: book.snapshot() }).toEqual({ n, book: reply.ok ? after : before });
      // A call that may fail (the language, the lock's release) leaves the work done: begin anew.
      if (reply.ok) book = openBuilt({ data: saved });
      else failed += 1;
    }
    expect(failed).toBeGreaterThan(8);
  });
});

describe("the selection as history", () => {
  test("is put in order by the dates beside it, its header kept as its name", async () => {
    const book = openBuilt();
    const [sheet] = book.sheets as [string];
    const cells = [
      ["Month", "Visitors"],
      ["2026-03-01", "30"],
      ["2026-01-01", "10"],
      ["2026-02-01", "n/a"],
    ];
    cells.forEach((row, y) => row.forEach((text, x) => book.type(sheet, `${"AB"[x]}${y + 1}`, text)));
    book.select(sheet, "B1:B4");
    expect(await value(book, "readSelection", {})).toEqual({
      sheet,
      range: "B1:B4",
      cells: 4,
      values: [10, 30],
      from: "2026-01-01",
      to: "2026-03-01",
      header: "Visitors",
      skipped: 1,
    });
    book.select(sheet, "A1");
    expect(await refusal(book, "readSelection", {})).toMatch(/holds no numbers/);
  });
});
