import { readFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";
import { searchTables } from "../../../scripts/search-tables";
import { catalogue } from "../../../src/catalogue/all";
import { normal } from "../../../src/core/search/normal";
import { spellsInitials } from "../../../src/core/search/pinyin-initials";
import { simplified } from "../../../src/core/search/simplified";

const names = catalogue().flatMap(({ name, aliases }) => [name[1], ...aliases[1].split("|").filter(Boolean)]);

test("the tables are what the script makes of the texts that are searched", () => {
  const flat = (source: string): string => source.replace(/\s+/g, "");
  expect(flat(readFileSync("src/core/search/tables.ts", "utf8"))).toBe(flat(searchTables()));
});

test.each(["tw", "hk"] as const)("every name in the characters of %s is read as the simplified one", (place) => {
  const convert = Converter({ from: "cn", to: place });
  expect(names.filter((name) => simplified(convert(name)) !== name)).toEqual([]);
});

test("every name is spelt by the initials of its pinyin, read in context", () => {
  const wrong = names.filter((name) => {
    const text = normal(name).replace(/ /g, "");
    const typed = pinyin(text, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" }).join("");
    return !spellsInitials(typed.toLowerCase(), text);
  });
  expect(wrong).toEqual([]);
});

test("simplified text and Latin letters stay as they are", () => {
  expect(names.filter((name) => simplified(name) !== name)).toEqual([]);
  expect(simplified("GMV 24h")).toBe("GMV 24h");
});
