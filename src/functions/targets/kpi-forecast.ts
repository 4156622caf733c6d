import { forecast } from "../../core/forecast/forecast";
import { help } from "../../core/text";
import { number, optional } from "../args";
import { defineFunction } from "../define";
import { betweenZeroAndOne } from "../experiment/between-zero-and-one";
import { history } from "./history";
import { season } from "./season";

export const KPI_FORECAST = defineFunction({
  name: "KPI_FORECAST",
  group: "targets",
  summary: help(
    "What the next periods are likely to bring: the middle, and the low and high end it should lie between.",
    "预测未来各期：中间值，以及应落入其中的低值与高值。",
  ),
  args: {
    history: history(help("One value a period, oldest first; at least 3.", "每期一个值，按时间从早到晚；至少 3 个。")),
    periods: optional(
      number(
        help("How many periods to forecast. Optional, 1 when left out.", "预测多少期。可选，默认 1。"),
        { min: 1, max: 366, whole: true },
        "3",
      ),
      1,
    ),
    season,
    confidence: optional(
      betweenZeroAndOne(
        help(
          "How sure the value lies between low and high. Optional, 80% when left out.",
          "真实值落在低值与高值之间的把握。可选，默认 80%。",
        ),
        "80%",
      ),
      0.8,
    ),
  },
  returns: help("A row a period: value, low, high.", "每期一行：预测值、低值、高值。"),
  notes: help(
    "Exponential smoothing with a damped trend, a drift and a season, on the values and on their logarithm; every model counts by the weight the history gives it. The value is the middle: as likely passed as not. With 3 to 11 values two plain models are used, no season, and the interval is wider. A blank inside the history is a period without a value. A history that was never negative is not forecast below 0. On 36 real monthly and weekly series an 80 % interval held about 80 % of the time; a shock the history never saw is in no interval.",
    "采用指数平滑（阻尼趋势、漂移、季节），分别对原值与其对数建模；各模型按历史数据的支持程度加权。预测值为中间值，高于或低于它的可能各半。只有 3 至 11 个值时用两种简单模型、不计季节，区间更宽。历史中间的空白视为该期无数据。历史从未为负时，预测不会低于 0。在 36 个真实的月度与周度序列上，80% 区间约有 80% 的时候成立；历史中从未出现过的冲击不在任何区间之内。",
  ),
  source: help(
    "Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing.",
    "Hyndman、Koehler、Ord、Snyder（2008）《Forecasting with Exponential Smoothing》。",
  ),
  examples: [
    // What never changed goes on.
    {
      args: [[[40], [40], [40], [40]], 2],
      result: [
        [40, 40, 40],
        [40, 40, 40],
      ],
    },
    // By the dense-matrix form of the same model that the tests compare with.
    {
      args: [[[120], [131], [128], [140], [139], [151], [149], [160]], 2],
      result: [
        [159.725572, 146.900356, 173.156548],
        [161.51927, 145.252596, 179.223883],
      ],
      places: 5,
    },
  ],
  compute: ({ history, periods, season, confidence }) =>
    forecast(history, periods, season, confidence).map(({ value, low, high }) => [value, low, high]),
});
