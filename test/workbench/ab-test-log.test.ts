import { expect, test } from "vitest";
import type { Workbook } from "../../scripts/workbench/open-workbook-node";
import { openBuilt } from "./harness";

type Language = "en" | "zh";
type LocaleName = "en_US" | "zh_CN" | "de_DE";

async function inserted(locale: LocaleName, language: Language, sampleData = true): Promise<Workbook> {
  const book = openBuilt({ locale });
  book.calls.reset();
  const order = { id: "ab-test-log", language, stage: "growth", months: 12, sampleData, firstDay: "2026-01-01" };
  const reply = await book.callFromSidebar("rpc", ["insertTemplate", order]);
  expect(reply).toMatchObject({ ok: true });
  return book;
}

const errors = (book: Workbook): string[] =>
  book.sheets.flatMap((sheet) =>
    book
      .shown(sheet, "A1:Z40")
      .flat()
      .filter((cell) => /^#(ERROR|NAME|REF|VALUE|DIV|N\/A|NUM)/.test(cell)),
  );

/** The row of a sheet's table header, found by its first title. */
const headerRow = (book: Workbook, sheet: string, title: string): number =>
  book.values(sheet, "A1:A20").findIndex(([cell]) => cell === title) + 1;

test.each([
  ["en_US", "en", true],
  ["zh_CN", "zh", false],
  ["de_DE", "en", true],
] as const)("evaluates without an error in %s, %s, sample tests: %s", async (locale, language, sampleData) => {
  expect(errors(await inserted(locale, language, sampleData))).toEqual([]);
});

test("the sample tests show every verdict, each log is one execution, and calls keep to their bar", async () => {
  const book = await inserted("en_US", "en");
  expect(book.executions.byName).toEqual({ KPI_AB_SAMPLE_SIZE: 2, KPI_AB_TEST: 1 });
  expect(book.calls.total).toBeLessThanOrEqual(60 * 3);
  const first = headerRow(book, "Test results", "Test") + 1;
  const verdicts = book.values("Test results", `I${first}:I${first + 5}`).flat();
  // By hand: 21,350 × (449 + 555) / 42,750.
  expect(book.values("Test results", `O${first}`)[0]![0]).toBeCloseTo(501.41287, 4);
  expect(verdicts.map((verdict) => String(verdict).slice(0, 11))).toEqual([
    "B is better",
    "A is better",
    "Not proven:",
    "Broken spli",
    "Not proven:",
    "",
  ]);
});

test("the log keeps the verdict back until the planned size is reached", async () => {
  const book = await inserted("en_US", "en");
  const row = headerRow(book, "Test log", "Test") + 1;
  const verdicts = (): unknown[] => book.values("Test log", `M${row}:M${row + 4}`).flat();
  expect(verdicts()[3]).toMatch(/^Broken split/);
  expect(verdicts()[4]).toBe("");
  expect(book.type("Test log", `H${row + 4}`, "9,300")).toMatchObject({ accepted: true });
  expect(book.type("Test log", `I${row + 4}`, "1,390")).toMatchObject({ accepted: true });
  expect(verdicts()[4]).toBe("");
  book.type("Test log", `J${row + 4}`, "9,310");
  book.type("Test log", `K${row + 4}`, "1,530");
  expect(verdicts()[4]).toBe("B is better: use B");
});

test("a person's own test in an empty log, with the exact test in Chinese", async () => {
  const book = await inserted("zh_CN", "zh", false);
  const row = headerRow(book, "测试记录", "测试") + 1;
  ["邮件标题", "", "", "2026-02-01", "2%", "300%"].forEach((typed, i) => {
    if (typed) expect(book.type("测试记录", `${"ABCDEF"[i]}${row}`, typed)).toMatchObject({ accepted: true });
  });
  ["200", "3", "210", "16"].forEach((typed, i) => {
    book.type("测试记录", `${"HIJK"[i]}${row}`, typed);
  });
  const results = headerRow(book, "测试结果", "测试") + 1;
  const verdict = (): unknown => book.values("测试结果", `I${results}`)[0]![0];
  expect(book.values("测试结果", `A${results}`)).toEqual([["邮件标题"]]);
  expect(verdict()).toBe("B 更好：采用 B");
  expect(book.values("测试结果", `G${results}`)[0]![0]).toEqual(expect.any(Number));
  const settings = headerRow(book, "测试记录", "置信度") + 1;
  expect(book.type("测试记录", `B${settings}`, "精确检验")).toMatchObject({ accepted: true });
  expect(book.values("测试结果", `G${results}`)[0]![0]).toBe("");
  expect(verdict()).toBe("B 更好：采用 B");
});
