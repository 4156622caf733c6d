import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawTemplate, HEIGHT, WIDTH } from "../../scripts/build/gallery/draw-template";
import { fitText, textWidth } from "../../scripts/build/gallery/fit-text";
import { galleryCards } from "../../scripts/build/gallery-cards";
import { templates } from "../../src/templates/all";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { SheetPlan } from "../../src/templates/sheet-plan";
import { options } from "../templates/options";

const cards = galleryCards();

/** The attributes of every element of a kind. */
const elements = (svg: string, name: string): Record<string, string>[] =>
  [...svg.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, attributes]) =>
    Object.fromEntries([...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])),
  );

/** Every `&` begins an entity, every element is closed in turn. */
function checkWellFormed(svg: string): void {
  expect(svg.replace(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
  const open: string[] = [];
  for (const [, closing, name, rest] of svg.matchAll(/<(\/?)(\w+)((?:\s+[\w:-]+="[^"<]*")*\s*\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!rest!.endsWith("/")) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<(\/?)(\w+)((?:\s+[\w:-]+="[^"<]*")*\s*\/?)>/g, "")).not.toMatch(/[<>]/);
}

describe.each(["en", "zh"] as const)("pictures in %s", (language) => {
  test.each(cards[language].map((card) => [card.id, card.picture] as const))("%s", (_, svg) => {
    checkWellFormed(svg);
    expect(svg.length).toBeLessThan(4000);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    for (const { x, y, width, height } of elements(svg, "rect")) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(WIDTH);
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(HEIGHT);
    }
    for (const { x, "font-size": size } of elements(svg, "text")) {
      expect(Number(x)).toBeLessThanOrEqual(WIDTH);
      // Shown at 235 of 250 pixels in a narrow sidebar.
      expect((Number(size ?? 9) * 235) / 250).toBeGreaterThan(8);
    }
  });

  test("every template differs", () => {
    const pictures = cards[language].map(({ picture }) => picture);
    expect(pictures).toHaveLength(templates().length);
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

test("the languages differ, and each picture speaks one", () => {
  for (const [i, { picture }] of cards.zh.entries()) {
    expect(picture).toMatch(/[\u4e00-\u9fff]/);
    expect(cards.en[i]!.picture).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test("a card counts the sheets and the KPIs that are inserted", () => {
  for (const template of templates()) {
    const card = cards.en.find(({ id }) => id === template.id)!;
    expect(card.sheets).toEqual(planWorkbook(template, options).map(({ title }) => title));
    if (template.team) expect(card.kpis).toBe(template.team.kpis.length);
  }
  // The case study's indicators, method page: twelve rows.
  expect(cards.en.find(({ id }) => id === "case-study")!.kpis).toBe(12);
  expect(cards.en.find(({ id }) => id === "self-test")!.kpis).toBe(0);
});

test("text of a template is text in the picture", () => {
  const [plan] = planWorkbook(templates()[0]!, options);
  const hostile: SheetPlan = {
    ...plan!,
    title: `"><script>&`,
    cells: plan!.cells.map((row) => row.map((cell) => (cell === "" ? cell : `<b onload="x">&amp;</b>`))),
  };
  const svg = drawTemplate([hostile]);
  checkWellFormed(svg);
  expect(svg).not.toMatch(/<(b|script)\b/);
});

test("a text is cut to its width with an ellipsis, one that fits is left", () => {
  expect(fitText("KPI", 40, 9)).toBe("KPI");
  expect(fitText("", 40, 9)).toBe("");
  const cut = fitText("Customer satisfaction (CSAT)", 60, 9);
  expect(cut).toMatch(/^Custom.*…$/);
  expect(textWidth(cut, 9)).toBeLessThanOrEqual(60);
  expect(textWidth("客单价", 9)).toBe(27);
});

test("the pictures are what the build ships", () => {
  expect(JSON.parse(readFileSync("dist/gallery.html", "utf8"))).toEqual(cards);
});
