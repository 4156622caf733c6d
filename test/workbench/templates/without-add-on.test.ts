import { expect, test } from "vitest";
import { columnLetter } from "../../../src/core/sheet/column-letter";
import { openBuilt, openScript } from "../harness";
import { CHOICES, inserted } from "./insertion";

/** Templates whose figures come from formulas of Sheets alone have nothing to say here. */
const IDS = [
  "company",
  "cascade",
  "service-agent",
  "monthly-review",
  "bonus",
  "ahp-judgements",
  "ab-test-log",
  "order-analysis",
  "self-test",
  "case-study",
];

test("a mistake in the scorecard is not taken for a missing add-on", async () => {
  const book = openBuilt();
  const [sheet] = await inserted(book, "service-agent", { ...CHOICES, language: "en" });
  const title = book.values(sheet!, "A1")[0]![0];
  const grid = book.values(sheet!, "A1:Z30");
  const header = grid.findIndex((row) => row.includes("Attainment"));
  const cell = (title: string): string => `${columnLetter(grid[header]!.indexOf(title))}${header + 1}`;
  const result = cell("Attainment");
  book.type(sheet!, cell("Weight"), "How much");
  expect(book.values(sheet!, result)).toEqual([["#ERROR!"]]);
  expect(book.values(sheet!, "A1")).toEqual([[title]]);
});

test.each(IDS.map((id, i) => [id, i % 2 === 0 ? "en" : "zh"] as const))(
  "a colleague without the add-on reads on the first sheet of %s in %s what to do",
  { timeout: 120_000 },
  async (id, language) => {
    const book = openBuilt({ locale: language === "en" ? "en_US" : "zh_CN" });
    const [sheet] = await inserted(book, id, { ...CHOICES, language });
    const title = book.values(sheet!, "A1")[0]![0];
    expect(title).not.toMatch(/NAME/);
    const colleague = openScript("function onOpen() {}", { data: book.save() });
    const said = colleague.values(sheet!, "A1")[0]![0];
    expect(said).toMatch(language === "en" ? /^#NAME\? below: install KPI Scorecards/ : /^下方显示 #NAME\?：请安装/);
    // Back at home it is the title again.
    expect(openBuilt({ data: colleague.save() }).values(sheet!, "A1")[0]![0]).toBe(title);
  },
);
