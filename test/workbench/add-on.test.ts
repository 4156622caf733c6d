import { describe, expect, test } from "vitest";
import type { Menu, MenuEntry, Workbook } from "../../scripts/workbench/open-workbook-node";
import { openBuilt } from "./harness";

const items = (entries: readonly MenuEntry[]): { caption: string; functionName: string }[] =>
  entries.flatMap((entry) => (entry.kind === "item" ? [entry] : entry.kind === "menu" ? items(entry.items) : []));
const allItems = (menus: readonly Menu[]): { caption: string; functionName: string }[] =>
  menus.flatMap((menu) => items(menu.items));

describe("the menu", () => {
  test.each(["NONE", "LIMITED", "FULL"] as const)("is there in authorization mode %s", (authMode) => {
    expect(allItems(openBuilt({ authMode }).openDocument())).not.toHaveLength(0);
  });

  test("speaks the person's language, and every item has its function", () => {
    const english = openBuilt({ userLocale: "en" });
    const chinese = openBuilt({ userLocale: "zh_CN" });
    const [en, zh] = [english, chinese].map((book) => allItems(book.openDocument()));
    expect(en!.map(({ functionName }) => functionName)).toEqual(zh!.map(({ functionName }) => functionName));
    expect(en!.find(({ functionName }) => functionName === "menuNewTarget")?.caption).toBe("New target…");
    expect(zh!.find(({ functionName }) => functionName === "menuNewTarget")?.caption).toBe("新建目标…");
    for (const { caption } of zh!) expect(caption).toMatch(/[\p{Script=Han}]|English/u);
  });

  test.each([
    "menuNewTarget",
    "menuEditTarget",
    "menuLibrary",
    "menuTemplates",
    "menuWeights",
    "menuHealth",
    "menuReference",
  ])("%s opens the sidebar", (name) => {
    const book = openBuilt();
    book.run(name);
    expect(book.shownSidebar?.html).toContain("<script>");
    expect(book.shownSidebar?.html).not.toMatch(/data-panel=""/);
  });

  test("the language chosen is kept for the person and shows at once", () => {
    const book = openBuilt({ userLocale: "en" });
    book.openDocument();
    book.run("menuLanguageChinese");
    expect(allItems(book.menus).some(({ caption }) => caption === "新建目标…")).toBe(true);
    book.run("menuNewTarget");
    expect(book.shownSidebar?.html).toContain('lang="zh-CN"');
    book.run("menuLanguageAutomatic");
    expect(allItems(book.menus).some(({ caption }) => caption === "New target…")).toBe(true);
  });
});

const column = (book: Workbook, cells: Record<string, string>, range: string): unknown[] =>
  book
    .evaluateGrid(cells)
    .values(range)
    .map(([value]) => value);

describe("formulas in cells", () => {
  test("take whole columns in one execution, blanks and N/A kept apart", () => {
    const book = openBuilt();
    const cells = {
      A1: "100",
      A2: "",
      A3: "1,200",
      A4: "'¥80",
      A5: "N/A",
      A6: "50",
      B1: "4",
      B2: "5",
      B3: "6",
      B4: "8",
      B5: "2",
      B6: "0",
      C1: "=KPI_CAC(A1:A6;B1:B6)",
    };
    book.executions.reset();
    expect(column(book, cells, "C1:C6")).toEqual([25, "", 200, 10, "N/A", "no result"]);
    expect(book.executions.total).toBe(1);
  });

  test("name the argument and the row of what cannot be read", () => {
    const grid = openBuilt().evaluateGrid({ A1: "100", A2: "many", B1: "4", B2: "5", C1: "=KPI_CAC(A1:A2;B1:B2)" });
    expect(grid.value("C1")).toBe("#ERROR!");
    expect(grid.message("C1")).toBe('KPI_CAC: marketing_cost, row 2, must be a number, got "many"');
  });

  test("speak the spreadsheet's language, also in errors", () => {
    const book = openBuilt({ locale: "zh_CN" });
    expect(book.evaluate("=KPI_STATUS(80%)")).toBe("未达标");
    expect(book.explain("=KPI_CAC(1;0)")).toBe("KPI_CAC: new_customers 不得为 0");
  });

  test("say in words that a share is above 1", () => {
    const book = openBuilt();
    expect(book.explain("=KPI_CONVERSION_RATE(1000;100)")).toMatch(
      /^KPI_CONVERSION_RATE: the result is 10, but a share/,
    );
    expect(
      column(book, { A1: "1000", A2: "5", B1: "100", B2: "100", C1: "=KPI_CONVERSION_RATE(A1:A2;B1:B2)" }, "C1:C2"),
    ).toEqual(["above 100 %: check the inputs", 0.05]);
  });

  test("read typed numbers where the decimal sign is a comma", () => {
    const book = openBuilt({ locale: "de_DE" });
    expect(book.evaluate("=KPI_ATTAINMENT(134;120)")).toBeCloseTo(134 / 120, 12);
    expect(book.evaluate("=KPI_SCORE(95%)")).toBeCloseTo(95, 9);
  });

  test("a scorecard of 12 rows is one execution, and changes with its cells", () => {
    const book = openBuilt();
    const cells: Record<string, string> = { A1: "KPI", B1: "Weight", C1: "Target", D1: "Actual" };
    for (let row = 2; row <= 13; row += 1) {
      Object.assign(cells, { [`A${row}`]: `K${row}`, [`B${row}`]: "5", [`C${row}`]: "100", [`D${row}`]: "90" });
    }
    cells["E1"] = "=KPI_SCORECARD(A1:D13)";
    book.executions.reset();
    const grid = book.evaluateGrid(cells);
    expect(grid.values("F2:F14").map(([score]) => score)).toEqual(Array(13).fill(90));
    expect(book.executions.byName).toEqual({ KPI_SCORECARD: 1 });
    book.executions.reset();
    book.type(grid.sheet, "D2", "102");
    expect(grid.value("F14")).toBeCloseTo(91, 9);
    expect(book.executions.total).toBe(1);
  });

  test("formulas whose code is read when called work as those in Code.js", () => {
    const book = openBuilt();
    expect(book.evaluate("=KPI_NORMALIZE_WEIGHTS(1)")).toBe(1);
    expect(book.explain("=KPI_NORMALIZE_WEIGHTS(0)")).toMatch(/^KPI_NORMALIZE_WEIGHTS: /);
  });
});

describe("the door from the sidebar", () => {
  const ask = (book: Workbook, ...args: unknown[]): Promise<unknown> => book.callFromSidebar("rpc", args);

  test("answers what it knows and refuses the rest with a sentence", async () => {
    const book = openBuilt();
    expect(await ask(book, "start", {})).toMatchObject({ ok: true, value: { language: "en" } });
    const before = book.snapshot();
    for (const [method, payload] of [
      ["nothing", {}],
      ["__proto__", {}],
      ["constructor", {}],
      ["insertTarget", { target: "x" }],
      ["insertTemplate", { id: "case-study" }],
      [12, null],
    ]) {
      expect(await ask(book, method, payload)).toEqual({ ok: false, message: expect.stringMatching(/^[A-Z].+\.$/) });
    }
    expect(book.snapshot()).toEqual(before);
  });

  test("reaches only what is meant: formulas' bodies are not callable by name", async () => {
    const book = openBuilt();
    await expect(book.callFromSidebar("callFormula", [])).rejects.toThrow();
    await expect(book.callFromSidebar("KpiAddon", [])).rejects.toThrow();
  });
});
