import type { ShownChart } from "./shown-chart";
import { box, path, shape } from "./svg";

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chart's figures drawn into a frame, in the colours that the sheet will use. */
export function drawChart({ kind, colours, series }: ShownChart, frame: Frame): string {
  const axis = box(frame.x, frame.y + frame.height, frame.width, 1, "#9aa5af");
  switch (kind) {
    case "line":
      return axis + series.map((figures, i) => drawLine(figures, colours[i % colours.length]!, frame, i > 0)).join("");
    case "column":
      return axis + drawColumns(series[0]!, colours[0]!, frame);
    case "pie":
      return drawPie(series[0]!, colours, frame);
    default:
      return drawBars(series[0]!, colours[0]!, frame, kind === "funnel");
  }
}

function drawLine(figures: readonly number[], colour: string, frame: Frame, dashed: boolean): string {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return path(
    figures.map((figure, i) => [
      frame.x + (i / Math.max(1, figures.length - 1)) * frame.width,
      frame.y + 4 + (1 - (figure - least) / (most - least || 1)) * (frame.height - 10),
    ]),
    colour,
    dashed,
  );
}

function drawColumns(figures: readonly number[], colour: string, { x, y, width, height }: Frame): string {
  const step = width / figures.length;
  const most = Math.max(...figures.map(Math.abs)) || 1;
  return figures
    .map((figure, i) => {
      const tall = (Math.abs(figure) / most) * height;
      return box(x + i * step + step * 0.15, y + height - tall, step * 0.7, tall, colour);
    })
    .join("");
}

function drawBars(
  figures: readonly number[],
  colour: string,
  { x, y, width, height }: Frame,
  centred: boolean,
): string {
  const step = height / figures.length;
  const most = Math.max(...figures.map(Math.abs)) || 1;
  return figures
    .map((figure, i) => {
      const long = Math.max(1, (Math.abs(figure) / most) * width);
      return box(centred ? x + (width - long) / 2 : x, y + i * step + step * 0.12, long, step * 0.76, colour);
    })
    .join("");
}

function drawPie(figures: readonly number[], colours: readonly string[], { x, y, width, height }: Frame): string {
  const radius = Math.min(width, height) / 2;
  const whole = figures.reduce((sum, figure) => sum + Math.abs(figure), 0) || 1;
  const at = (share: number): string => {
    const angle = share * 2 * Math.PI;
    return `${(x + width / 2 + radius * Math.sin(angle)).toFixed(1)} ${(y + height / 2 - radius * Math.cos(angle)).toFixed(1)}`;
  };
  let from = 0;
  return figures
    .map((figure, i) => {
      const to = from + Math.abs(figure) / whole;
      const large = to - from > 0.5 ? 1 : 0;
      const d = `M${x + width / 2} ${y + height / 2}L${at(from)}A${radius} ${radius} 0 ${large} 1 ${at(to)}Z`;
      from = to;
      return shape(d, colours[i % colours.length]!);
    })
    .join("");
}
