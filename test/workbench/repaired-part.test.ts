import { expect, test } from "vitest";
import { repairedPart } from "../../scripts/workbench/page/repaired-part";

const cell = (attributes: string, inside: string): string => `<c ${attributes}>\n  ${inside}\n</c>`;
const sheet = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
const repaired = (...cells: readonly string[]): string => repairedPart("xl/worksheets/sheet0.xml", sheet(...cells));

test.each(["774,259", "2.8%", "-0.5%", "1,234.5", "¥80", "2026-10-31"])(
  "%s, a text, is not left to be read",
  (text) => {
    const kept = cell('r="B1" s="3"', "<v>1.5</v>");
    expect(repaired(cell('r="A1" s="7"', `<v>${text}</v>`), kept)).toBe(
      sheet(`<c r="A1" s="7" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`, kept),
    );
  },
);

test.each(["0", "774259", "-0.028", "1e-7", "1.5E+21"])("%s stays a number", (number) => {
  const before = cell('r="A1"', `<v>${number}</v>`);
  expect(repaired(before)).toBe(sheet(before));
});

test("shared texts, truths and formulas stay as they are", () => {
  const before = [
    cell('r="A1" t="s"', "<v>12</v>"),
    cell('r="B1" s="2" t="b"', "<v>1</v>"),
    cell('r="C1" cm="1" t="str"', '<f t="array" ref="C1">TEXT(0.028,"0.0%")</f><v>2.8%</v>'),
    cell('r="D1" s="4"', ""),
  ];
  expect(repaired(...before)).toBe(sheet(...before));
});
