import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asText } from "../../src/templates/as-text";
import { breakLines } from "../../src/templates/break-lines";
import { freeTitle } from "../../src/templates/free-title";
import { joinAreas } from "../../src/templates/join-areas";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { Area } from "../../src/templates/sheet-plan";
import type { SheetSpec, Template } from "../../src/templates/template";
import { options } from "./options";

const templateOf = (...sheets: SheetSpec[]): Template => ({
  id: "t",
  group: "tool",
  title: ["T", "甲"],
  purpose: ["p", "乙"],
  start: ["s", "丙"],
  sheets: () => sheets,
});

const data: SheetSpec = {
  title: ["Data", "数据"],
  blocks: [
    { kind: "heading", text: ["Title", "标题"] },
    {
      kind: "table",
      key: "data",
      columns: [
        { key: "month", title: ["Month", "月份"], format: "month", formula: "=EDATE({month^};1)" },
        { key: "visitors", title: ["Visitors", "访客"], sample: true },
        { key: "buyers", title: ["Buyers", "买家"], input: true },
      ],
      rows: [{ values: { month: { month: 0 }, visitors: 5 } }, { key: "second", values: { visitors: 6, buyers: 1 } }],
    },
  ],
};

const withFormula = (formula: string): string =>
  String(
    planWorkbook(
      templateOf(data, {
        title: ["Card", "卡"],
        blocks: [
          {
            kind: "fields",
            key: "head",
            fields: [
              { key: "wide", label: ["W", "宽"], span: 2 },
              { key: "got", label: ["G", "得"], value: formula },
            ],
          },
        ],
      }),
      options,
    )[1]!.cells[1]![2],
  );

describe("a reference", () => {
  test.each([
    ["={data}", "='Data'!$A$3:$C$5"],
    ["={data.visitors}", "='Data'!$B$4:$B$5"],
    ["={data.#visitors}", "='Data'!$B$3:$B$5"],
    ["={data.visitors:buyers}", "='Data'!$B$4:$C$5"],
    ["={data.#visitors:buyers}", "='Data'!$B$3:$C$5"],
    ["={data.visitors@1}", "='Data'!$B$4"],
    ["={data.visitors@-1}", "='Data'!$B$5"],
    ["={data.visitors@0}", "='Data'!$B$3"],
    ["={data.visitors@second}", "='Data'!$B$5"],
    ["={data@second}", "='Data'!$A$5:$C$5"],
    ["={head.wide}+{head.got}", "=$A$2+$C$2"],
  ])("%s is %s", (formula, resolved) => expect(withFormula(formula)).toBe(resolved));

  test.each([
    "={nothing}",
    "={data.nothing}",
    "={data.visitors@third}",
    "={data.visitors@row}",
    "={}",
    "={data.visitors.x}",
  ])("%s names nothing and stops the plan", (formula) => expect(() => withFormula(formula)).toThrow("names nothing"));

  test("to a cell of the same row moves with it, and ^ is the row above", () => {
    const cells = planWorkbook(templateOf(data), options)[0]!.cells;
    expect(cells[3]![0]).toBe(46023);
    expect(cells[4]![0]).toBe("=EDATE($A4;1)");
  });
});

test("without sample data their cells are empty and nothing is marked for removal", () => {
  const [full] = planWorkbook(templateOf(data), options);
  const [empty] = planWorkbook(templateOf(data), { ...options, sampleData: false });
  expect(full!.names).toEqual([{ row: 4, column: 2, rows: 2, columns: 1, name: "KPI_SAMPLE" }]);
  expect(empty!.names).toEqual([]);
  expect(empty!.cells.map((row) => row[1])).toEqual(["", "", "Visitors", "", ""]);
  expect(empty!.cells[4]![2]).toBe(1);
});

test("two blocks of one name stop the plan", () => {
  expect(() => planWorkbook(templateOf(data, { ...data, title: ["More", "更多"] }), options)).toThrow('"data"');
});

test("text never becomes a formula, a number or a date", () => {
  for (const text of ["=1", "+1", "-a", "@b", "'c", "85%", "2026-01-01", "¥8", "TRUE", "(5)"]) {
    expect(asText(text)).toBe(`'${text}`);
  }
  for (const text of ["", "Owner", "指标", "a=b", "true north"]) expect(asText(text)).toBe(text);
});

test("a title in use gets the first free number, whatever its case", () => {
  expect(freeTitle("Data", new Set())).toBe("Data");
  expect(freeTitle("Data", new Set(["DATA"]))).toBe("Data 2");
  expect(freeTitle("Data", new Set(["data", "Data 2", "Data 4"]))).toBe("Data 3");
});

test("lines keep every word and none is wider than asked, single words excepted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("alpha", "be", "目标", "完成率，", "x"), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 60, max: 400 }),
      (words, width) => {
        const text = words.join(" ");
        const lines = breakLines(text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) {
          const size = [...line].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 13 : sign === " " ? 3 : 6), 0);
          expect(size).toBeLessThanOrEqual(width);
        }
      },
    ),
    { seed: 7 },
  );
});

test("joined areas cover what they joined and nothing that is spared", () => {
  const area = fc.record({
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 12 }),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });
  const cells = (areas: readonly Area[]): Set<string> =>
    new Set(
      areas.flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)}:${column + (i % columns)}`),
      ),
    );
  fc.assert(
    fc.property(fc.array(area, { maxLength: 8 }), fc.array(area, { maxLength: 4 }), (areas, spared) => {
      const free = areas.filter((each) => [...cells([each])].every((cell) => !cells(spared).has(cell)));
      const joined = joinAreas(free, spared);
      const covered = cells(joined);
      expect(joined.length).toBeLessThanOrEqual(free.length);
      for (const cell of cells(free)) expect(covered.has(cell)).toBe(true);
      for (const cell of cells(spared)) expect(covered.has(cell)).toBe(false);
    }),
    { seed: 11 },
  );
});
