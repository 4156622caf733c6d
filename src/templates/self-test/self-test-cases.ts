import { type Text, text } from "../../core/text";

export interface SelfTestCase {
  readonly what: Text;
  readonly formula: string;
  readonly expected: number;
  /** Half a unit of the last published digit. */
  readonly allowed: number;
  readonly source: string;
}

type Line = readonly [what: Text, formula: string, expected: number, allowed: number, source: string];

/** Examples that others published, with their digits. */
export function selfTestCases(): readonly SelfTestCase[] {
  const lines: readonly Line[] = [
    [
      text("Acquisition cost, 50,000 for 100", "获客成本：5万元/100人"),
      "=KPI_CAC(50000;100)",
      500,
      0,
      "calcdragon.com",
    ],
    [text("Acquisition cost, 15,000 for 30", "获客成本：1.5万元/30人"), "=KPI_CAC(15000;30)", 500, 0, "openmeter.io"],
    [
      text("Payback of that cost, months", "获客成本回收月数"),
      "=KPI_CAC_PAYBACK(500;75/2)",
      13.33,
      0.005,
      "calcdragon.com",
    ],
    [
      text("Lifetime value, coffee shop", "客户终身价值：咖啡店"),
      "=KPI_LTV(59/10;42/10*52;20;213/1000)",
      5489.27,
      0.005,
      "justaaa.com 238317",
    ],
    [text("Net promoter score 60/20/20", "净推荐值：60/20/20"), "=KPI_NPS(60;20;100)", 40, 0, "palospublishing.com"],
    [
      text("Inventory days, retailer FY24", "库存周转天数：零售商FY24"),
      "=KPI_INVENTORY_DAYS(56576;54892;490142;365)",
      41.5,
      0.05,
      "calcdragon.com",
    ],
    [
      text("Margin return on inventory", "库存毛利回报率"),
      "=KPI_GMROI(500000;300000;80000)",
      2.5,
      0,
      "attribuly (after Shopify)",
    ],
    [text("Safety stock", "安全库存"), "=KPI_SAFETY_STOCK(40;30;25)", 250, 0, "mymathtables.com"],
    [text("Reorder point", "再订货点"), "=KPI_REORDER_POINT(250;30;25)", 1000, 0, "mymathtables.com"],
    [
      text("Perfect orders, four rates", "完美订单：四项比率"),
      "=KPI_PERFECT_ORDER_INDEX(97%;98%;99%;995/1000)",
      0.936,
      0.0005,
      "primecalcpro.com",
    ],
    [
      text("Equipment availability", "设备时间开动率"),
      "=KPI_EQUIPMENT_AVAILABILITY(480;60;47)",
      0.8881,
      0.00005,
      "Vorne worksheet",
    ],
    [
      text("Equipment performance", "设备性能开动率"),
      "=KPI_EQUIPMENT_PERFORMANCE(19271;60;373)",
      0.8611,
      0.00005,
      "Vorne worksheet",
    ],
    [
      text("OEE of both", "整体设备效率"),
      "=KPI_OEE(KPI_EQUIPMENT_AVAILABILITY(480;60;47);KPI_EQUIPMENT_PERFORMANCE(19271;60;373);(19271-423)/19271)",
      0.7479,
      0.00005,
      "Vorne worksheet",
    ],
    [
      text("Staff turnover, 13 of 200", "员工流失率：13/200"),
      "=KPI_STAFF_TURNOVER_RATE(13;200)",
      0.065,
      0,
      "employerscouncil.org",
    ],
    [text("Cost variance", "成本偏差"), "=KPI_COST_VARIANCE(15595;14866)", 729, 0, "coda.io XYZ redesign"],
    [
      text("Commission by slices", "分段提成"),
      "=KPI_COMMISSION(180000;{slices.floor:rate})",
      10600,
      0,
      "bonuspaycalc.com",
    ],
    [
      text("Commission above a quota", "超额提成"),
      "=KPI_COMMISSION(14000;{accelerator.floor:rate})",
      5375,
      0,
      "excelguru 9795",
    ],
    [
      text("Control chart: centre", "控制图：中线"),
      "=INDEX(KPI_CONTROL_LIMITS({antifreeze.value});1;1)",
      2.569706,
      0.0000005,
      "qcc (Wetherill & Brown 1991)",
    ],
    [
      text("Control chart: lower limit", "控制图：下限"),
      "=INDEX(KPI_CONTROL_LIMITS({antifreeze.value});1;2)",
      2.031344,
      0.0001,
      "qcc (Wetherill & Brown 1991)",
    ],
    [
      text("Control chart: upper limit", "控制图：上限"),
      "=INDEX(KPI_CONTROL_LIMITS({antifreeze.value});1;3)",
      3.108068,
      0.0001,
      "qcc (Wetherill & Brown 1991)",
    ],
    [
      text("AHP, consistent matrix: first weight", "层次分析：一致矩阵首项权重"),
      "=INDEX(KPI_AHP_WEIGHTS({consistent.a:c});1;1)",
      0.666667,
      0.0000005,
      "gluc/ahp tests",
    ],
    [
      text("AHP, choosing a leader: experience", "层次分析：选领导，经验"),
      "=INDEX(KPI_AHP_WEIGHTS({leader.a:d});1;1)",
      0.548,
      0.0005,
      "AHPy README",
    ],
    [
      text("AHP, choosing a leader: age", "层次分析：选领导，年龄"),
      "=INDEX(KPI_AHP_WEIGHTS({leader.a:d});4;1)",
      0.056,
      0.0005,
      "AHPy README",
    ],
    [
      text("AHP, choosing a leader: consistency", "层次分析：选领导，一致性"),
      "=INDEX(KPI_AHP_CONSISTENCY({leader.a:d});4;2)",
      0.044,
      0.0005,
      "AHPy README",
    ],
  ];
  return lines.map(([what, formula, expected, allowed, source]) => ({ what, formula, expected, allowed, source }));
}
