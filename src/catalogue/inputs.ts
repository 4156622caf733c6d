import { text } from "../core/text";
import type { Input, Unit } from "./kpi";

type Label = readonly [english: string, chinese: string];
type Group = Readonly<Record<string, Label>>;

let byId: Map<string, Input> | undefined;

/** The input of that id. An unknown id is a mistake in an entry. */
export function input(id: string): Input {
  byId ??= read();
  const found = byId.get(id);
  if (!found) throw new Error(`no input "${id}"`);
  return found;
}

function read(): Map<string, Input> {
  const all = new Map<string, Input>();
  const add = (unit: Unit, signed: boolean, group: Group): void => {
    for (const id of Object.keys(group)) {
      const [english, chinese] = group[id]!;
      all.set(id, { id, label: text(english, chinese), unit, ...(signed ? {} : { minimum: 0 }) });
    }
  };
  add("count", false, COUNTS());
  add("currency", false, MONEY());
  add("days", false, DAYS());
  add("ratio", true, SIGNED());
  return all;
}

const COUNTS = (): Group => ({
  visitors: ["Visitors", "访客数"],
  new_visitors: ["New visitors", "新访客数"],
  browsing_users: ["Users who viewed a product", "浏览商品的用户数"],
  cart_users: ["Users who added to the cart", "加购用户数"],
  ordering_users: ["Users who placed an order", "下单用户数"],
  paying_users: ["Users who paid", "支付用户数"],
  buyers: ["Buyers", "购买人数"],
  repeat_buyers: ["Buyers with two or more orders", "购买两次及以上的人数"],
  new_customers: ["New customers", "新客数"],
  orders: ["Orders", "订单数"],
  orders_shipped_24h: ["Orders shipped within 24 hours", "24小时内发货的订单数"],
  average_headcount: ["Average headcount", "平均人数"],
});

const MONEY = (): Group => ({
  order_amount: ["Order amount", "订单金额"],
  returning_order_amount: ["Order amount of returning customers", "老客订单金额"],
  marketing_cost: ["Marketing cost", "营销费用"],
  sales_revenue: ["Sales revenue", "销售额"],
  opening_stock: ["Opening stock, at cost", "期初库存（成本价）"],
  closing_stock: ["Closing stock, at cost", "期末库存（成本价）"],
  cogs: ["Cost of goods sold", "销售成本"],
});

const DAYS = (): Group => ({
  days: ["Days of the period", "期间天数"],
});

const SIGNED = (): Group => ({
  actual: ["Actual", "实际值"],
  target: ["Target", "目标值"],
});
