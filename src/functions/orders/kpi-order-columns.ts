import { help } from "../../core/text";
import { readChoice } from "../../i18n/choices/choices";
import { noColumn, type OrderColumn } from "../../i18n/choices/order-columns";
import { orderWords } from "../../i18n/orders";
import { optional, texts } from "../args";
import { isBlank } from "../cell";
import { defineFunction } from "../define";
import { findOrderColumn } from "./find-order-column";

const COLUMNS: readonly OrderColumn[] = ["date", "customer", "amount", "order_id"];

export const KPI_ORDER_COLUMNS = defineFunction({
  name: "KPI_ORDER_COLUMNS",
  group: "orders",
  summary: help(
    "Finds date, customer, amount and order id among the headers of a shop's order export, English or Chinese.",
    "在店铺订单导出表的标题行中找出日期、客户、金额与订单号，中英文皆可。",
  ),
  args: {
    headers: texts(help("The header row of the export.", "导出表的标题行。"), "A1:Z1"),
    instead: optional(
      texts(
        help(
          "Four cells: the header to use for date, customer, amount, order id; blank to have it found, none to go without. Optional, all are found when left out.",
          "四个单元格：日期、客户、金额、订单号改用的标题；留空则自动识别，“无”表示不用。可选，默认全部识别。",
        ),
        "B2:B5",
      ),
    ),
  },
  returns: help(
    "Four rows, for date, customer, amount and order id: the header, its column counted from 1, and what to do.",
    "四行，依次为日期、客户、金额、订单号：标题、所在列（从 1 数）、处理提示。",
  ),
  notes: help(
    "Knows the headers of common platforms (Shopify, WooCommerce, Amazon, eBay, Etsy, Taobao, JD, Pinduoduo, Douyin, Youzan and more). What was paid is preferred to what was due, the date of the order to that of the payment, a customer's number to the name. Give the column to INDEX: INDEX(A2:Z;0;number).",
    "识别常见平台的标题（Shopify、WooCommerce、亚马逊、eBay、Etsy、淘宝、京东、拼多多、抖音、有赞等）。优先取实付金额、下单时间与客户编号。把列号交给 INDEX：INDEX(A2:Z;0;列号)。",
  ),
  examples: [
    {
      args: [[["Name", "Email", "Created at", "Currency", "Total"]]],
      result: [
        ["Created at", 3, "found"],
        ["Email", 2, "found"],
        ["Total", 5, "found"],
        ["Name", 1, "found"],
      ],
    },
    {
      args: [[["订单编号", "用户实付金额（元）", "下单日期", "导购"]], [[""], ["导购"], [""], ["无"]]],
      result: [
        ["下单日期", 3, "found"],
        ["导购", 4, "found"],
        ["用户实付金额（元）", 2, "found"],
        [null, null, "not used"],
      ],
    },
    {
      args: [[["When", "Who", "Amount"]], [["when"], ["Whom"], [""], [""]]],
      result: [
        ["When", 1, "found"],
        [null, null, "not found: type its header"],
        ["Amount", 3, "found"],
        [null, null, "none: every row is an order"],
      ],
    },
  ],
  compute({ headers, instead }, context) {
    const words = context.words(orderWords).columns;
    return COLUMNS.map((column, i) => {
      const typed = isBlank(instead?.[i]) ? "" : instead![i]!;
      const position = findOrderColumn(headers, column, typed);
      if (position >= 0) return [headers[position]!, position + 1, words.found];
      if (readChoice(noColumn, typed) !== null) return [null, null, words.notUsed];
      return [null, null, column === "order_id" && typed === "" ? words.noOrderId : words.notFound];
    });
  },
});
