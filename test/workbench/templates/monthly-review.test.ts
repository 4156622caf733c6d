import { describe, expect, test } from "vitest";
import { historyRows } from "./history-rows";
import { CHOICES, errorsIn, inserted, openInUse, rowsBelow } from "./insertion";

/** 2026-10 ends the sample year; 93 % of a conversion of about 3 % is the worst result of it but one. */
const LAST = "2026-10";

describe.each([
  ["en", "History", "KPI that missed"],
  ["zh", "历史记录", "未达成指标"],
] as const)("the monthly review in %s", (language, history, header) => {
  const open = (): ReturnType<typeof openInUse> =>
    openInUse("mine", language === "zh" ? { locale: "zh_CN", userLocale: "zh" } : {});
  const review = (book: ReturnType<typeof openInUse>, sheet: string): unknown[][] =>
    rowsBelow(book, sheet, header)
      .slice(1, 13)
      .filter((row) => row[0] !== "");

  test("lists what missed in the last sample month, worst first, with its signal", async () => {
    const book = open();
    const [sheet, other] = await inserted(book, "monthly-review", { ...CHOICES, language });
    expect(other).toBe(history);
    const rows = review(book, sheet!);
    const expected = historyRows(book, history)
      .filter((row) => row[0] === LAST && Number(row[6]) < 100)
      .map((row) => Number(row[6]))
      .sort((a, b) => a - b);
    expect(expected.length).toBeGreaterThan(1);
    expect(rows.map((row) => row[6])).toEqual(expected);
    expect(String(rows[0]![3])).toMatch(/^signal|^信号/);
  });

  test("without sample data it shows no error and names the first step", async () => {
    const book = open();
    const titles = await inserted(book, "monthly-review", { ...CHOICES, language, sampleData: false });
    expect(errorsIn(book, titles)).toEqual([]);
    expect(review(book, titles[0]!)).toEqual([]);
    expect(String(book.values(titles[0]!, "A2:A2")[0]![0])).toMatch(/Close the period|期间结账/);
  });

  test("closing the period goes on in the sheet it brought, and takes the samples away", async () => {
    const book = open();
    await inserted(book, "sales", { ...CHOICES, language });
    const [sheet] = await inserted(book, "monthly-review", { ...CHOICES, language });
    const before = book.sheets.length;
    book.answers.push({ button: "OK", text: "" });
    book.run("menuClosePeriod");
    expect(book.sheets.length).toBe(before);
    const closed = historyRows(book, history);
    expect(new Set(closed.map((row) => row[0]))).toEqual(new Set([LAST]));
    expect(closed[0]![1]).toMatch(/Sales|销售/);
    const missed = closed.filter((row) => row[5] !== "" && Number(row[6]) < 100);
    expect(missed.length).toBeGreaterThan(0);
    expect(review(book, sheet!).length).toBe(missed.length);
    book.answers.push({ button: "OK" });
    book.run("menuRemoveSamples");
    expect(historyRows(book, history)).toEqual(closed);
  });

  test("a History that is there already is read, and stays as it is", async () => {
    const book = open();
    await inserted(book, "sales", { ...CHOICES, language });
    book.answers.push({ button: "OK", text: "" });
    book.run("menuClosePeriod");
    const closed = historyRows(book, history);
    const titles = await inserted(book, "monthly-review", { ...CHOICES, language });
    expect(titles.length).toBe(1);
    expect(historyRows(book, history)).toEqual(closed);
    expect(errorsIn(book, titles)).toEqual([]);
    expect(review(book, titles[0]!)[0]![1]).toMatch(/Sales|销售/);
  });
});
