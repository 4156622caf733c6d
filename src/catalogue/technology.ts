import { text } from "../core/text";
import { entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Technology: whether the shop is up, fast and sound. The articles leave this list empty: all are the field's. */
export function technology(): readonly Kpi[] {
  const kpi = entriesOf("technology");
  return [
    kpi(
      "site_availability",
      text("Site availability", "系统可用率"),
      "share higher month technology",
      "minutes_up / minutes_total",
      { counter: "deployment_frequency", also: ["operations"], standard: true },
      notes({
        definition: ["Share of the time in which the shop could be used.", "店铺系统可正常使用的时间占比。"],
        pitfall: [
          "An hour of Double 11 is not an hour of the night: say which minutes count.",
          "双11的一小时与深夜的一小时不同：注明统计时段。",
        ],
        aliases: ["uptime|availability", "可用性|系统可用性|在线率"],
        data: "monitoring",
        source: "std",
        related: "error_rate",
        example: { inputs: [43178.4, 43200], result: 0.9995, worked: "43,178.4 / 43,200" },
      }),
    ),
    kpi(
      "page_load_time",
      text("Page load time", "页面加载时间"),
      "seconds lower month technology",
      "load_seconds / pageviews",
      { counter: "conversion_rate", also: ["operations", "content"], standard: true },
      notes({
        definition: ["Seconds until a page can be used.", "页面可用前的平均加载秒数。"],
        pitfall: [
          "The mean hides slow phones: look at the slowest quarter too.",
          "平均值会掩盖慢速手机：还应看最慢的四分之一。",
        ],
        aliases: ["load time|page speed", "加载时间|页面速度|首屏时间"],
        data: "monitoring",
        source: "std",
        example: { inputs: [120000, 60000], result: 2, worked: "120,000 / 60,000" },
      }),
    ),
    kpi(
      "error_rate",
      text("Error rate", "系统错误率"),
      "share lower month technology",
      "failed_requests / requests",
      { counter: "deployment_frequency", standard: true },
      notes({
        definition: ["Share of the requests to the shop that failed.", "发往系统的请求中失败的比例。"],
        pitfall: ["Errors that are swallowed are not counted.", "被吞掉的异常不会计入。"],
        aliases: ["failure rate", "错误率|失败率|报错率"],
        data: "monitoring",
        source: "std",
        related: "site_availability",
        example: { inputs: [120, 60000], result: 0.002, worked: "120 / 60,000" },
      }),
    ),
    kpi(
      "defect_resolution_time",
      text("Defect resolution time", "缺陷修复时长"),
      "hours lower month technology",
      "defect_hours / defects_resolved",
      { counter: "release_defect_rate", standard: true },
      notes({
        definition: ["Hours from the report of a defect until it is mended.", "从缺陷上报到修复的平均小时数。"],
        pitfall: [
          "Easy defects first makes it look good: sort by severity.",
          "先修容易的会使数据好看：应按严重程度分级。",
        ],
        aliases: ["time to repair|MTTR|bug fix time", "MTTR|缺陷解决时长|修复时间|故障恢复时长"],
        data: "project",
        source: "std",
        example: { inputs: [360, 45], result: 8, worked: "360 / 45" },
      }),
    ),
    kpi(
      "deployment_frequency",
      text("Deployment frequency", "发布频率"),
      "ratio higher month technology",
      "deployments / weeks",
      { counter: "release_defect_rate", standard: true },
      notes({
        definition: ["Releases in a week.", "平均每周发布次数。"],
        pitfall: ["Many small releases are good only if they hold.", "小步快跑的前提是发布质量稳定。"],
        aliases: ["releases per week|deploys", "上线频率|部署频率|迭代频率"],
        data: "project",
        source: "std",
        related: "release_defect_rate",
        example: { inputs: [12, 4], result: 3, worked: "12 / 4" },
      }),
    ),
    kpi(
      "release_defect_rate",
      text("Release defect rate", "发布缺陷率"),
      "share lower month technology",
      "failed_deployments / deployments",
      { counter: "deployment_frequency", standard: true },
      notes({
        definition: ["Share of the releases that had to be mended or taken back.", "需要修复或回滚的发布占比。"],
        pitfall: ["Releasing less often lowers it too.", "少发布也会降低数值。"],
        aliases: ["change failure rate", "变更失败率|发布失败率|上线缺陷率"],
        data: "project",
        source: "std",
        related: "deployment_frequency defect_resolution_time",
        example: { inputs: [1, 20], result: 0.05, worked: "1 / 20" },
      }),
    ),
    kpi(
      "payment_success_rate",
      text("Payment success rate", "支付成功率"),
      "share higher month technology",
      "payments_succeeded / payments_tried",
      { counter: "return_rate", also: ["operations"], standard: true },
      notes({
        definition: ["Share of the payments tried that went through.", "发起的支付中成功的比例。"],
        pitfall: [
          "A technical figure: the payment rate also holds those who never tried.",
          "这是技术指标：支付转化率还包含从未发起支付的用户。",
        ],
        aliases: ["payment success", "支付成功|交易成功率"],
        data: "monitoring",
        source: "std",
        related: "payment_rate",
        example: { inputs: [4950, 5000], result: 0.99, worked: "4,950 / 5,000" },
      }),
    ),
  ];
}
