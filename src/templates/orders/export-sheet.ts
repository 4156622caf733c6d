import { text } from "../../core/text";
import type { SheetSpec } from "../template";
import { sampleOrders } from "./sample-orders";

/** Where people paste: nothing but the rows, from the first cell on, and no formats that a pasted column could take over. */
export const exportSheet = (): SheetSpec => ({
  title: text("Order export", "订单导出"),
  tab: "input",
  freeze: "export",
  blocks: [
    {
      kind: "table",
      key: "export",
      columns: [
        { key: "order", title: text("Order ID", "订单号"), width: 110, sample: true },
        { key: "date", title: text("Order date", "下单时间"), width: 110, sample: true },
        { key: "customer", title: text("Customer ID", "客户编号"), width: 110, sample: true },
        { key: "item", title: text("Item", "商品"), width: 140, sample: true },
        { key: "amount", title: text("Paid amount", "实付金额"), width: 110, sample: true },
      ],
      rows: sampleOrders(),
    },
  ],
});
