import type { analysis as english } from "../en/analysis";

export const analysis = (): ReturnType<typeof english> => ({
  funnel: {
    headers: ["阶段", "人数", "步骤转化率", "总转化率", "流失人数", "基准转化率", "诊断"],
    missedOrders: "少成交订单数",
    missedValue: "少成交金额",
    stage: (number) => `阶段 ${number}`,
    findings: {
      bottleneck: "瓶颈：先改进这一步",
      below_benchmark: "低于基准",
      rises: "人数多于上一阶段：请检查两者是否统计同一批人、同一时段",
    },
    hints: {
      payment: "支付方式与支付流程（运营）、库存是否有货（供应链）",
      order: "结算步骤、运费与可选支付方式（运营、技术）",
      cart: "商品详情页、价格与评价（商品、内容）",
      view: "落地页，以及流量是否匹配店铺（市场）",
      click: "广告的图片、标题与人群（市场）",
    },
    withHint: (finding, hint) => `${finding}。请检查：${hint}`,
  },
});
