import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/all";
import { kpiInWords } from "../../src/catalogue/kpi-in-words";
import { allFunctions } from "../../src/functions/all";
import { kpiWords } from "../../src/i18n/kpi-words";
import { templates } from "../../src/templates/all";
import { planWorkbook } from "../../src/templates/plan-workbook";
import { options } from "../templates/options";

const HAN = "[\\u4e00-\\u9fff]";
/** Marks of half width beside a Chinese character; 8: 12 between digits and brackets of formulas are none. */
const HALF_WIDTH = new RegExp(
  [`${HAN} ?[,;:?!(]`, `[,;:?!)] ?${HAN}`, `${HAN}\\.(?!\\w)`, `${HAN} ?\\.\\.\\.`, `["'] ?${HAN}|${HAN} ?["']`].join(
    "|",
  ),
);

/** Formulas, names and their arguments are written as the sheet wants them. */
const withoutFormulas = (text: string): string => text.replace(/=?[A-Z_]{2,}\((?:[^()]|\([^()]*\))*\)/g, "");

/** Brackets that group a calculation: (销售额 − 退款) ÷ 销售额. */
const withoutGroups = (text: string): string => text.replace(/\(([^()]*[−+÷×][^()]*)\)/g, " $1 ");

const half = (texts: readonly string[]): string[] =>
  texts.filter((text) => HALF_WIDTH.test(withoutGroups(withoutFormulas(text))));

test("marks of half width are found, and those of formulas left alone", () => {
  expect(half(["指标: 复购率", "上限(0.1)", "四个季度. ", "甲, 乙", "甲; 乙", '“好”与"坏"'])).toHaveLength(6);
  expect(
    half(["指标：复购率", "KPI_AOV(订单金额; 订单数)", "(销售额 − 退款) ÷ 订单数", "5% 至 10%，约 1,200 单"]),
  ).toEqual([]);
});

describe("Chinese texts have Chinese marks", () => {
  test.each(readdirSync("src/i18n/zh-cn"))("words: %s", (file) => {
    const source = readFileSync(`src/i18n/zh-cn/${file}`, "utf8");
    const literals = [...source.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
      ([, plain, filled]) => plain ?? filled!.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "0"),
    );
    expect(half(literals)).toEqual([]);
  });

  test("KPIs, also in sentences made of their parts", () => {
    const words = kpiWords("zh");
    const texts = catalogue().flatMap((kpi) => [
      ...Object.values(kpiInWords(kpi, words)),
      ...kpi.inputs.map(({ label }) => label[1]),
    ]);
    expect(half(texts)).toEqual([]);
  });

  test("help of formulas", () => {
    const texts = allFunctions().flatMap(({ summary, returns, notes, args }) => [
      summary[1],
      returns[1],
      notes?.[1] ?? "",
      ...Object.values(args).map(({ help }) => help[1]),
    ]);
    expect(half(texts)).toEqual([]);
  });

  test.each(templates().map((template) => [template.id, template] as const))("template %s", (_, template) => {
    const plans = planWorkbook(template, { ...options, language: "zh" });
    const texts = plans.flatMap(({ title, cells, notes, charts }) => [
      title,
      ...cells
        .flat()
        .filter((cell): cell is string => typeof cell === "string" && !cell.startsWith("="))
        // What marks a text as one.
        .map((cell) => cell.replace(/^'/, "")),
      ...notes.map(({ text }) => text),
      ...charts.map((chart) => chart.title),
    ]);
    expect(half([...texts, template.title[1], template.purpose[1], template.start[1]])).toEqual([]);
  });
});
