import { type Text, text } from "../../core/text";

export interface SampleAction {
  /** Months after the first of the data: of the period whose review agreed it. */
  readonly month: number;
  /** Id in the catalogue. */
  readonly kpi: string;
  readonly cause: Text;
  readonly action: Text;
  readonly owner: Text;
  readonly due: { readonly month: number; readonly day: number };
  readonly state: "open" | "progress" | "done" | "dropped";
}

/** Samples of the Action log; closing the first period knows them by what they say. */
export const sampleActions = (): readonly SampleAction[] => [
  {
    month: 8,
    kpi: "on_time_shipment_rate",
    cause: text("One carrier is full at month's end", "月底承运商运力不足"),
    action: text("Second carrier for the north", "北方线路增加第二家承运商"),
    owner: text("Supply chain lead", "供应链主管"),
    due: { month: 11, day: 14 },
    state: "progress",
  },
  {
    month: 10,
    kpi: "customer_satisfaction_score",
    cause: text("Answers at night take hours", "夜间回复要等数小时"),
    action: text("Answer sheet for the ten usual questions", "整理十个常见问题的答复"),
    owner: text("Service lead", "客服主管"),
    due: { month: 11, day: 20 },
    state: "done",
  },
  {
    month: 10,
    kpi: "repeat_purchase_rate",
    cause: text("Nobody writes to first buyers", "首购客户无人跟进"),
    action: text("Message to first buyers after a month", "首购满月后发送关怀消息"),
    owner: text("User operations lead", "用户负责人"),
    due: { month: 12, day: 20 },
    state: "open",
  },
  {
    month: 11,
    kpi: "customer_acquisition_cost",
    cause: text("Two campaigns bid on everybody", "两个计划定向过宽"),
    action: text("Narrow the audience of the two dearest campaigns", "收窄两个最贵计划的人群"),
    owner: text("Marketing lead", "市场负责人"),
    due: { month: 12, day: 14 },
    state: "open",
  },
  {
    month: 11,
    kpi: "conversion_rate",
    cause: text("New coupon box slows checkout", "新优惠券框拖慢了结算"),
    action: text("Take the coupon box off the checkout", "将优惠券框移出结算页"),
    owner: text("Operations lead", "运营负责人"),
    due: { month: 12, day: 10 },
    state: "progress",
  },
];
