import { text } from "../../core/text";
import { cohortSheets } from "../orders/cohort-sheet";
import { exportSheet } from "../orders/export-sheet";
import { reportSheet } from "../orders/report-sheet";
import { segmentSheet } from "../orders/segment-sheet";
import type { Template } from "../template";

/** A raw order export, pasted, becomes the monthly table, cohorts and customer segments. */
export const orderAnalysis = (): Template => ({
  id: "order-analysis",
  group: "tool",
  title: text("Order analysis", "订单分析"),
  purpose: text(
    "Paste a shop's order export and see new and returning buyers, repeat purchase, churn, cohorts and segments.",
    "粘贴店铺订单导出，得到新老客、复购、流失、留存与客户分群。",
  ),
  start: text(
    "Paste your export into cell A1 of the order export sheet, then check on the report that its columns were found.",
    "把导出的订单粘贴到“订单导出”表的 A1，再在报表核对各列是否识别正确。",
  ),
  sheets: () => [reportSheet(), ...cohortSheets(), segmentSheet(), exportSheet()],
});
