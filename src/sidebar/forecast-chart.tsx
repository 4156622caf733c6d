import type { JSX } from "preact";
import type { ForecastPeriod } from "../contract/shared";
import { wizardWords } from "../i18n/wizard";
import { showFigure } from "./figures";
import { useSession, useWords } from "./session";

const WIDTH = 270;
const HEIGHT = 130;
const EDGE = 6;
/** Past values that still show as a line on this width. */
const MOST_PAST = 36;

export interface ChartPoint {
  /** Periods after the last past value. */
  readonly ahead: number;
  readonly value: number;
}

/** Past values, what they let expect, the target as a line, milestones as diamonds; told in words to screen readers. */
export function ForecastChart(props: {
  readonly past: readonly number[];
  readonly fan: readonly ForecastPeriod[];
  readonly target: number | null;
  readonly milestones?: readonly ChartPoint[];
  readonly unit: string;
}): JSX.Element {
  const words = useWords(wizardWords);
  const { language } = useSession();
  const { fan, target, milestones = [], unit } = props;
  const past = props.past.slice(-MOST_PAST);
  const all = [
    ...past,
    ...fan.flatMap(({ low, high }) => [low, high]),
    ...(target === null ? [] : [target]),
    ...milestones.map(({ value }) => value),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const steps = past.length - 1 + fan.length;
  const x = (i: number): number => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, steps);
  const y = (value: number): number => HEIGHT - EDGE - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * EDGE);
  const point = (i: number, value: number): string => `${x(i).toFixed(1)},${y(value).toFixed(1)}`;
  const now = past.length - 1;
  const ends = fan.map((period, i) => ({ ...period, at: now + 1 + i }));
  const origin = point(now, past[now]!);
  const show = (value: number): string => showFigure(value, unit, language);
  const last = fan[fan.length - 1];
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.chartLabel(show(past[0]!), show(past[now]!), show(last!.low), show(last!.high))}
      >
        <polygon
          class="fan"
          points={[
            origin,
            ...ends.map(({ at, high }) => point(at, high)),
            ...[...ends].reverse().map(({ at, low }) => point(at, low)),
          ].join(" ")}
        />
        <polyline class="middle" points={[origin, ...ends.map(({ at, value }) => point(at, value))].join(" ")} />
        <polyline class="past" points={past.map((value, i) => point(i, value)).join(" ")} />
        {target === null ? null : <line class="target" x1={EDGE} x2={WIDTH - EDGE} y1={y(target)} y2={y(target)} />}
        {milestones.map(({ ahead, value }) => (
          <path key={ahead} class="milestone" d={`M${x(now + ahead)} ${y(value) - 4}l4 4l-4 4l-4 -4z`} />
        ))}
      </svg>
      <figcaption class="legend">
        <span class="past">{words.legend.past}</span>
        <span class="expected">{words.legend.expected}</span>
        {target === null ? null : (
          <span class="aim">
            {words.legend.target} {show(target)}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
