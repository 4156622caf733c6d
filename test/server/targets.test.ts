import { describe, expect, test } from "vitest";
import { openBuilt } from "../workbench/harness";
import { refusal, target, value } from "./sidebar-call";

const HEADERS =
  "KPI Level Owner Parent Dimension Weight Direction Baseline Target|Target high|Actual Unit Cadence Start Due Source Strategy Counter-metric|Last changed|Note"
    .split("|")
    .flatMap((part, i) => (i === 1 || i === 3 ? [part] : part.split(" ")));

describe("a new target", () => {
  test("makes the Targets table and lands in it as typed values", async () => {
    const book = openBuilt({ now: () => Date.UTC(2026, 10, 21, 3) });
    const written = await value(book, "insertTarget", { target: target(), milestones: [] });
    expect(written).toEqual({ sheet: "Targets", row: 2, milestones: 0 });
    expect(book.values("Targets", "A1:T1")[0]).toEqual(HEADERS);
    const shown = Object.fromEntries(HEADERS.map((header, i) => [header, book.shown("Targets", "A2:T2")[0]![i]]));
    expect(shown).toEqual({
      KPI: "Repeat purchase rate",
      Level: "department",
      Owner: "Anna",
      Parent: "GMV",
      Dimension: "user",
      Weight: "20%",
      Direction: "higher",
      Baseline: "25%",
      Target: "30%",
      "Target high": "",
      Actual: "26%",
      Unit: "share %",
      Cadence: "quarter",
      Start: "2026-11-21",
      Due: "2027-06-30",
      Source: "CRM",
      Strategy: "",
      "Counter-metric": "Customer acquisition cost",
      "Last changed": "2026-11-21",
      Note: "Raise it.",
    });
    expect(book.values("Targets", "N2")[0]![0]).toBeInstanceOf(Date);
  });

  test("is written in Chinese for a Chinese account, and read back the same", async () => {
    const book = openBuilt({ userLocale: "zh_CN", locale: "zh_CN", now: () => Date.UTC(2026, 10, 21, 3) });
    const one = target({ kpi: "复购率", owner: "小王" });
    await value(book, "insertTarget", { target: one, milestones: [] });
    expect(book.sheets).toContain("目标");
    expect(book.shown("目标", "A2:C2")[0]).toEqual(["复购率", "部门", "小王"]);
    const [row] = await value(book, "readTargets", {});
    expect(row).toEqual({ ...one, sheet: "目标", row: 2 });
  });

  test("goes below the last row, brings its milestones", async () => {
    const book = openBuilt();
    await value(book, "insertTarget", { target: target(), milestones: [] });
    const milestones = [
      { day: "2026-12-31", value: 0.26 },
      { day: "2027-06-30", value: 0.3 },
    ];
    const written = await value(book, "insertTarget", {
      target: target({ owner: "Ben" }),
      milestones,
    });
    expect(written).toEqual({ sheet: "Targets", row: 3, milestones: 2 });
    expect(book.values("Targets", "A2:C3").map(([kpi, , owner]) => [kpi, owner])).toEqual([
      ["Repeat purchase rate", "Anna"],
      ["Repeat purchase rate", "Ben"],
    ]);
    expect(book.shown("Milestones", "A1:E3")).toEqual([
      ["KPI", "Owner", "Date", "Milestone", "Actual"],
      ["Repeat purchase rate", "Ben", "2026-12-31", "26%", ""],
      ["Repeat purchase rate", "Ben", "2027-06-30", "30%", ""],
    ]);
  });

  test("is refused when the same one is there, which is what pressing twice would do", async () => {
    const book = openBuilt();
    await value(book, "insertTarget", { target: target(), milestones: [] });
    const before = book.snapshot();
    const message = await refusal(book, "insertTarget", { target: target(), milestones: [] });
    expect(message).toMatch(/^Row 2 of Targets already holds "Repeat purchase rate"/);
    expect(book.snapshot()).toEqual(before);
  });

  test("leaves a person's sheet of that name and what stands below a table alone", async () => {
    const book = openBuilt();
    const first = book.sheets[0]!;
    book.type(first, "A1", "指标");
    book.type(first, "B1", "目标值");
    book.type(first, "C1", "负责人");
    book.type(first, "A2", "GMV");
    book.type(first, "A4", "my notes");
    book.run("rpc", "start", {});
    await value(book, "insertTarget", { target: target(), milestones: [] });
    expect(book.values(first, "A1:C4").map((row) => row.join("|"))).toEqual([
      "指标|目标值|负责人",
      "GMV||",
      "||",
      "my notes||",
    ]);
    expect(book.sheets).toContain("Targets");
  });
});

test("a row below the table, also a formula that shows nothing, is moved and not overwritten", async () => {
  const book = openBuilt();
  await value(book, "insertTarget", { target: target(), milestones: [] });
  book.type("Targets", "C3", '=IF(1=2;"x";"")'.replace(/;/g, ","));
  await value(book, "insertTarget", { target: target({ owner: "Ben" }), milestones: [] });
  expect(book.values("Targets", "C2:C3")).toEqual([["Anna"], ["Ben"]]);
  expect(book.formulaTexts("Targets", "C4")[0]![0]).toContain("IF(");
});

describe("editing", () => {
  test("writes over its own row and keeps what the wizard does not know", async () => {
    const book = openBuilt();
    await value(book, "insertTarget", { target: target(), milestones: [] });
    book.type("Targets", "U1", "Remark of mine");
    book.type("Targets", "U2", "keep me");
    book.type("Targets", "K2", "=13*2%");
    book.select("Targets", "C2");
    const open = await value(book, "readTargetAtCursor", {});
    const { sheet, row, ...read } = open;
    expect(read).toEqual(target());
    await value(book, "editTarget", {
      sheet,
      row,
      was: read.kpi,
      target: { ...read, target: 0.32, owner: "Ben" },
      milestones: [],
    });
    expect(book.shown("Targets", "C2")[0]![0]).toBe("Ben");
    expect(book.shown("Targets", "I2")[0]![0]).toBe("32%");
    expect(book.formulaTexts("Targets", "K2")[0]![0]).toBe("=13*2%");
    expect(book.values("Targets", "U2")[0]![0]).toBe("keep me");
  });

  test("replaces the target's milestones, but for those that have a result", async () => {
    const book = openBuilt();
    const milestones = [
      { day: "2026-12-31", value: 0.26 },
      { day: "2027-03-31", value: 0.28 },
      { day: "2027-06-30", value: 0.3 },
    ];
    await value(book, "insertTarget", { target: target(), milestones });
    await value(book, "insertTarget", { target: target({ owner: "Ben" }), milestones: milestones.slice(2) });
    book.type("Milestones", "E2", "27%");
    await value(book, "editTarget", {
      sheet: "Targets",
      row: 2,
      was: "Repeat purchase rate",
      target: target({ due: "2027-03-31" }),
      milestones: [{ day: "2027-03-31", value: 0.3 }],
    });
    expect(book.shown("Milestones", "B2:E5")).toEqual([
      ["Anna", "2026-12-31", "26%", "27%"],
      ["Ben", "2027-06-30", "30%", ""],
      ["Anna", "2027-03-31", "30%", ""],
      ["", "", "", ""],
    ]);
  });

  test("is refused when the row has become another one", async () => {
    const book = openBuilt();
    await value(book, "insertTarget", { target: target(), milestones: [] });
    const before = book.snapshot();
    const message = await refusal(book, "editTarget", {
      sheet: "Targets",
      row: 2,
      was: "Orders",
      target: target(),
      milestones: [],
    });
    expect(message).toMatch(/no longer holds "Orders"/);
    expect(book.snapshot()).toEqual(before);
  });

  test("needs the cursor in a table", async () => {
    const book = openBuilt();
    expect(await refusal(book, "readTargetAtCursor", {})).toMatch(/^Put the cursor into a row/);
  });
});
