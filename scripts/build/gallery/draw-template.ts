import type { SheetPlan } from "../../../src/templates/sheet-plan";
import { drawChart } from "./draw-chart";
import { textWidth } from "./fit-text";
import { withPlainLinks } from "./plain-links";
import { shownChart } from "./shown-chart";
import { type ShownTable, shownTable, shownText } from "./shown-table";
import { box, TEXT_SIZE, words } from "./svg";

export const WIDTH = 250;
export const HEIGHT = 118;
const EDGE = 7;
const TOP = 20;
const LINE = 13;
const INK = "#202124";
const DARK = "#1b3a57";

/** A small SVG of the workbook a plan becomes: title, main table, a chart, the sheets' tabs. */
export function drawTemplate(planned: readonly SheetPlan[]): string {
  const plans = withPlainLinks(planned);
  const chart = shownChart(plans);
  const table = shownTable(plans, chart ? 2 : 3);
  const tableWidth = chart ? 144 : WIDTH - 2 * EDGE;
  const chartFrame = { x: EDGE + tableWidth + 9, y: TOP + 2, width: WIDTH - 3 * EDGE - tableWidth - 2, height: 70 };
  const title = plans[0]!.cells.flat().map(shownText).find(Boolean) ?? plans[0]!.title;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif" font-size="${TEXT_SIZE}">`,
    box(0, 0, WIDTH, HEIGHT, "#ffffff"),
    words(title, { x: EDGE, y: 14, width: WIDTH - 2 * EDGE, fill: DARK, bold: true, size: 10.5 }),
    table ? drawTable(table, tableWidth) : "",
    chart ? drawChart(chart, chartFrame) : "",
    drawTabs(plans),
    "</svg>",
  ].join("");
}

function drawTable({ headers, rows }: ShownTable, whole: number): string {
  const values = [headers, ...rows.map((row) => row.map(({ text }) => text))].flatMap((row) => row.slice(1));
  const narrow = Math.min(62, 8 + Math.max(22, ...values.map((value) => textWidth(value, TEXT_SIZE))));
  const wide = whole - narrow * (headers.length - 1);
  const left = (i: number): number => EDGE + (i === 0 ? 0 : wide + (i - 1) * narrow);
  const width = (i: number): number => (i === 0 ? wide : narrow);
  const text = (content: string, i: number, y: number, fill: string, end: boolean): string =>
    content === ""
      ? ""
      : words(content, { x: end ? left(i) + width(i) - 3 : left(i) + 3, y, width: width(i) - 6, fill, end });
  const ends = headers.map((_, i) => i > 0 && rows.some((row) => /^-?[\d,.]+%?$/.test(row[i]!.text)));
  return [
    box(EDGE, TOP, whole, LINE, DARK),
    ...headers.map((header, i) => text(header, i, TOP + 10, "#ffffff", ends[i]!)),
    ...rows.flatMap((row, y) => {
      const top = TOP + (y + 1) * LINE;
      return [
        y % 2 ? box(EDGE, top, whole, LINE, "#f4f6f8") : "",
        ...row.flatMap(({ text: content, computed, share }, i) => [
          share === null
            ? ""
            : box(left(i) + width(i) - share * (width(i) - 2), top + 1, share * (width(i) - 2), LINE - 2, "#cfe6f5"),
          // A bar stands for what a formula will give.
          computed
            ? box(left(i) + 3, top + 5, width(i) * 0.5, 3, "#d5dbe1")
            : text(content, i, top + 10, INK, ends[i]!),
        ]),
      ];
    }),
  ].join("");
}

/** As many tabs as there is room for, the number of the others behind. */
function drawTabs(plans: readonly SheetPlan[]): string {
  const top = HEIGHT - 15;
  const parts = [box(0, top, WIDTH, 15, "#eceff1")];
  let x = EDGE;
  for (const [i, { title, tabColour }] of plans.entries()) {
    const width = Math.min(textWidth(title, TEXT_SIZE), 96) + 8;
    const rest = plans.length - i;
    if (x + width > WIDTH - EDGE - (rest > 1 ? 22 : 0)) {
      parts.push(words(`+${rest}`, { x: x + 2, y: top + 11, width: 20, fill: INK }));
      break;
    }
    parts.push(
      box(x, top, width, 13, i === 0 ? "#ffffff" : "#e0e4e8"),
      box(x, top + 12, width, 2, tabColour ?? "#9aa5af"),
    );
    parts.push(words(title, { x: x + 4, y: top + 10, width: width - 6, fill: INK }));
    x += width + 3;
  }
  return parts.join("");
}
