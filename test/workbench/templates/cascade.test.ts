import { describe, expect, test } from "vitest";
import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { attainmentOf } from "./independent-score";
import { CHOICES, errorsIn, insert, inserted, openInUse, WHOLE } from "./insertion";

const WORDS = {
  en: { company: "Company KPI", owner: "Owner", kpi: "KPI", lower: "lower" },
  zh: { company: "公司指标", owner: "负责人", kpi: "指标", lower: "越低越好" },
} as const;

interface Line {
  readonly level: string;
  readonly kpi: string;
  readonly owner: string;
  readonly weight: number;
  readonly target: unknown;
  readonly actual: unknown;
  readonly isLower: boolean;
}

/** Rows below the header line that has this header, down to the first without a first cell. */
function below(book: Workbook, sheet: string, header: string): unknown[][] {
  const values = book.values(sheet, WHOLE);
  const rows = values.slice(values.findIndex((row) => row.includes(header)) + 1);
  return rows.slice(
    0,
    rows.findIndex((row) => row[0] === ""),
  );
}

/** The table's rows as they stand on the sheet. */
function linesOf(book: Workbook, sheet: string, language: "en" | "zh" = "en"): Line[] {
  return below(book, sheet, WORDS[language].kpi).map(([level, kpi, owner, , weight, direction, target, actual]) => ({
    level: String(level),
    kpi: String(kpi),
    owner: String(owner),
    weight: Number(weight),
    target,
    actual,
    isLower: direction === WORDS[language].lower,
  }));
}

/** By a second reckoning: points of the reported rows by their weights. */
function scoreOf(lines: readonly Line[]): number {
  const reported = lines.filter(({ actual }) => typeof actual === "number");
  const points = reported.map(
    ({ actual, target, isLower }) => 100 * Math.min(1.2, attainmentOf(Number(actual), Number(target), isLower)),
  );
  const weights = reported.reduce((sum, { weight }) => sum + weight, 0);
  return reported.reduce((sum, { weight }, i) => sum + weight * points[i]!, 0) / weights;
}

function checkTotals(book: Workbook, [overview, table]: readonly string[], language: "en" | "zh" = "en"): void {
  const lines = linesOf(book, table!, language);
  const [level] = lines.map((line) => line.level);
  const head = book.values(overview!, "A1:F6").find((row) => typeof row[0] === "number")!;
  expect(head[0]).toBeCloseTo(scoreOf(lines.filter((line) => line.level === level)), 9);
  const owners = below(book, overview!, WORDS[language].owner);
  expect(owners.length).toBe(new Set(lines.map(({ owner }) => owner)).size - 1);
  for (const [owner, , count, score] of owners) {
    const own = lines.filter((line) => line.owner === owner);
    expect(count).toBe(own.length);
    expect(score, String(owner)).toBeCloseTo(scoreOf(own), 9);
  }
}

test.each(["en", "zh"] as const)(
  "%s: every score is right, and every miss is followed to its end",
  async (language) => {
    const book = openInUse("mine", language === "zh" ? { locale: "zh_CN" } : {});
    const titles = await inserted(book, "cascade", { ...CHOICES, language });
    expect(errorsIn(book, titles)).toEqual([]);
    checkTotals(book, titles, language);
    const rows = below(book, titles[0]!, WORDS[language].company);
    // By hand: 5730/6000, 3.22/3.5, 2.58/3; 24.2/25, 1/1.04, 1.5/1.75.
    expect(rows.map((row) => (String(row[5]).match(/\d+(\.\d)?(?=\)|分)/g) ?? []).map(Number))).toEqual([
      [95.5, 92, 86],
      [],
      [96.8, 96.2, 85.7],
    ]);
    expect(rows.map((row) => row[3])).toEqual([95.5, 101.875, 96.8]);
  },
);

const PEOPLE = ["operations-specialist", "service-agent"];
const ALL =
  "operations marketing sales customer-service supply-chain technology merchandise user-operations content manufacturing project people"
    .split(" ")
    .concat(PEOPLE);

test.each([[ALL], [PEOPLE], [["people"]], [["user-operations", "operations", "service-agent"]]])(
  "whoever is chosen, %j: no error in either language, right totals",
  { timeout: 60_000 },
  async (teams) => {
    for (const language of ["en", "zh"] as const) {
      const book = openInUse("mine", language === "zh" ? { locale: "zh_CN" } : { locale: "de_DE" });
      const titles = await inserted(book, "cascade", { ...CHOICES, language, teams });
      expect(errorsIn(book, titles)).toEqual([]);
      checkTotals(book, titles, language);
    }
  },
);

describe("the company's page", () => {
  const TEAMS = ["customer-service", "service-agent"];
  /** The status line and each company KPI's score, status and path after these results were typed. */
  async function pageWith(results: Readonly<Record<string, string>>): Promise<{ said: unknown; rows: unknown[][] }> {
    const book = openInUse("mine");
    const titles = await inserted(book, "cascade", { ...CHOICES, teams: TEAMS });
    const start = book.values(titles[1]!, "B1:B9").findIndex(([cell]) => cell === "KPI") + 2;
    linesOf(book, titles[1]!).forEach(({ kpi, owner, target }, i) => {
      const typed = results[`${kpi} @ ${owner}`] ?? String(target);
      expect(book.type(titles[1]!, `H${start + i}`, typed).accepted).toBe(true);
    });
    expect(errorsIn(book, titles)).toEqual([]);
    const [said] = below(book, titles[0]!, "Company KPIs that missed");
    const rows = below(book, titles[0]!, "Company KPI").map((row) => row.slice(3, 6));
    return { said: said?.[3], rows };
  }

  test("nothing missed", async () => {
    expect(await pageWith({})).toEqual({ said: "nothing missed", rows: Array(3).fill([100, "on track", ""]) });
  });

  test("two company KPIs missed, one of them with nothing below it, one with nobody below who missed", async () => {
    const { said, rows } = await pageWith({
      "Gross merchandise value (GMV) @ Management": "4800000",
      "Repeat purchase rate @ Management": "20%",
    });
    expect(said).toBe("2 of 3");
    expect(rows).toEqual([
      [80, "off track", "Gross merchandise value (GMV) (80)"],
      [100, "on track", ""],
      [80, "off track", "Repeat purchase rate (80) → nothing below it missed"],
    ]);
  });

  test("a team's KPI and its person's have one name; a miss further down is not the company's", async () => {
    const { said, rows } = await pageWith({
      "Repeat purchase rate @ Management": "22.5%",
      "Customer satisfaction (CSAT) @ Service lead": "81%",
      "Customer satisfaction (CSAT) @ Service agent": "72%",
      "Average response time @ Service agent": "3",
    });
    expect(said).toBe("1 of 3");
    expect(rows[2]![2]).toBe(
      "Repeat purchase rate (90) → Customer satisfaction (CSAT) @ Service lead (90) → Customer satisfaction (CSAT) @ Service agent (80)",
    );
  });

  test("N/A and what is not reported", async () => {
    const { said, rows } = await pageWith({
      "Gross merchandise value (GMV) @ Management": "N/A",
      "Net profit margin @ Management": "",
      "Repeat purchase rate @ Management": "20%",
      "First response time @ Service lead": "",
      "Customer satisfaction (CSAT) @ Service lead": "N/A",
      "Complaints resolved within 24 hours @ Service lead": "",
      "Average response time @ Service agent": "3",
    });
    expect(said).toBe("1 of 1; 2 without a result");
    expect(rows).toEqual([
      ["", "does not apply", ""],
      ["", "not reported", ""],
      // The team's KPI reports nothing: the person's score stands for it.
      [
        80,
        "off track",
        "Repeat purchase rate (80) → First response time @ Service lead → Average response time @ Service agent (50)",
      ],
    ]);
    const nothing = await pageWith({
      "Gross merchandise value (GMV) @ Management": "",
      "Net profit margin @ Management": "",
      "Repeat purchase rate @ Management": "",
    });
    expect(nothing.said).toBe("nothing reported yet");
  });
});

test.each([
  [[], /^Teams? must hold at least one value/],
  [["operations", "space"], /^Teams must be one of operations, marketing, .*service-agent, got space/],
  [["operations", "sales", "operations"], /^Teams must name each only once, got operations twice/],
] as const)("%j is refused in words, and nothing is changed", async (teams, message) => {
  const book = openInUse("mine");
  const before = book.snapshot();
  expect(await insert(book, "cascade", { ...CHOICES, teams })).toEqual({
    ok: false,
    message: expect.stringMatching(message),
  });
  expect(await insert(book, "sales", { ...CHOICES, teams: ["sales"] })).toEqual({
    ok: false,
    message: expect.stringMatching(/every template but cascade, got them for sales/),
  });
  expect(book.snapshot()).toEqual(before);
});

test("a KPI that is inserted into the table is scored, rolled up and led back to the company", async () => {
  const book = openInUse("mine");
  const [overview, table, paths, scores] = (await inserted(book, "cascade")) as [string, string, string, string];
  const row = book.values(table, "B1:B30").findIndex(([kpi]) => kpi === "Payment rate");
  const sheetId = book.model.getters.getSheetIdByName(table)!;
  const where = { sheetId, sheetName: table, dimension: "ROW", base: row, quantity: 1, position: "after" } as const;
  expect(book.model.dispatch("ADD_COLUMNS_ROWS", where).isSuccessful).toBe(true);
  "department,Orders by phone,Operations lead,Gross merchandise value (GMV),50%,higher,100,40"
    .split(",")
    .forEach((cell, i) => book.type(table, `${"ABCDEFGH"[i]}${row + 2}`, cell));
  const path = "Gross merchandise value (GMV) (95.5) → Orders by phone @ Operations lead (40)";
  expect(
    below(book, paths, "Path of a miss")
      .find(([kpi]) => kpi === "Orders by phone")
      ?.slice(2, 5),
  ).toEqual([40, "off track", path]);
  expect(below(book, scores, "Own score").some(([, kpi]) => kpi === "Orders by phone")).toBe(true);
  expect(below(book, overview, "Company KPI")[0]![5]).toBe(path);
  expect(errorsIn(book, [overview, table, paths, scores])).toEqual([]);
  checkTotals(book, [overview, table]);
});
