import type { Metric } from "../../catalogue/kpi";
import { help, type Text } from "../../core/text";

/** What a metric's result is, and how to format its cell. */
export function unitText({ unit }: Metric): Text {
  switch (unit) {
    case "share":
    case "percent":
      return help("A share; format the cell as a percentage.", "比率，请把单元格设为百分比格式。");
    case "currency":
      return help("An amount in the currency of the inputs.", "金额，币种同输入。");
    case "months":
      return help("Months.", "月数。");
    case "days":
      return help("Days.", "天数。");
    case "hours":
      return help("Hours.", "小时数。");
    case "minutes":
      return help("Minutes.", "分钟数。");
    case "seconds":
      return help("Seconds.", "秒数。");
    case "count":
      return help("A count.", "数量。");
    case "ratio":
      return help("A ratio: how many times the second is in the first.", "倍数。");
    default:
      return help("Points.", "分值。");
  }
}
