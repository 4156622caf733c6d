import type { ErrorCode, ErrorDetails } from "../../core/kpi-error";
import type { Stage, StageVariant } from "../../core/weights/stage-weights";
import { stageChoices, stageVariantChoices } from "../choices/weights";

export const errors = (): Record<ErrorCode, (d: ErrorDetails) => string> => ({
  missing: (d) => `缺少参数 ${d.argument}`,
  too_many_arguments: (d) => `最多 ${d.most} 个参数，收到 ${d.got} 个`,
  not_a_number: (d) => `${place(d)}必须是数字，收到 ${d.got}`,
  ambiguous_number: (d) =>
    `${place(d)}必须是明确的数字，收到 ${d.got}，可读作 ${d.first} 或 ${d.second}；请去掉逗号重新输入`,
  error_value: (d) => `${place(d)}含错误值 ${d.got}；请先修正该单元格`,
  not_a_date: (d) => `${place(d)}必须是日期，例如 2026-11-21，收到 ${d.got}`,
  ambiguous_date: (d) =>
    `${place(d)}必须是明确的日期，收到 ${d.got}，可读作 ${d.first} 或 ${d.second}；请写成 2026-11-21`,
  not_a_period: (d) => `${place(d)}必须是期间，例如 2026-11、2026-Q4 或 2026，收到 ${d.got}`,
  not_text: (d) => `${place(d)}必须是文字，收到 ${d.got}`,
  not_a_choice: (d) => `${place(d)}必须是以下之一：${d.choices}，收到 ${d.got}`,
  not_one_cell: (d) => `${d.argument} 必须是一个单元格，收到 ${d.rows} 行 ${d.columns} 列的区域`,
  not_a_column: (d) => `${d.argument} 必须是一列或一行，收到 ${d.rows} 行 ${d.columns} 列`,
  wrong_width: (d) => `${d.argument} 必须有 ${d.expected} 列，收到 ${d.columns} 列`,
  must_be_at_least: (d) => `${place(d)}不得小于 ${d.least}，收到 ${d.got}`,
  must_be_at_most: (d) => `${place(d)}不得大于 ${d.most}，收到 ${d.got}${percentHint(d)}`,
  must_be_above: (d) => `${place(d)}必须大于 ${d.above}，收到 ${d.got}`,
  must_be_below: (d) => `${place(d)}必须小于 ${d.below}，收到 ${d.got}`,
  too_few_values: (d) => `${d.argument} 至少要有 ${d.least} 个值，收到 ${d.got} 个`,
  more_than: (d) => `${place(d)}不得大于 ${d.other}（${d.most}），收到 ${d.got}`,
  must_be_zero_after_zero: (d) => `${place(d)}必须为 0，因为无人到达上一阶段，收到 ${d.got}`,
  must_be_whole: (d) => `${place(d)}必须是整数，收到 ${d.got}`,
  must_not_be_zero: (d) => `${place(d)}不得为 0`,
  must_not_be_empty: (d) => `${d.argument} 至少要有一个值，收到的全是空白`,
  must_not_be_blank: (d) => `${place(d)}不得为空`,
  must_not_equal: (d) => `${d.argument} 与 ${d.other} 不得相同，两者都是 ${d.got}`,
  lengths_differ: (d) => `${d.argument} 必须与 ${d.other} 一样长（${d.expected}），收到 ${d.got}`,
  labels_differ: (d) => `${place(d)}必须与 ${d.other} 相同（${d.expected}），收到 ${d.got}`,
  all_zero: (d) => `${d.argument} 不得全为 0`,
  above_whole: (d) => `结果为 ${d.got}，但占比不能大于 1；请检查 ${d.part} 是否包含在 ${d.whole} 之内`,
  part_above_whole: (d) => `${d.part}（${d.sum}）不得大于 ${d.whole}（${d.got}）`,
  too_large: () => "结果过大，单元格无法显示；请核对输入",
  not_plausible: (d) => `结果为 ${d.got}，应在 ${d.low} 与 ${d.high} 之间；请核对输入`,
  no_export_here: (d) =>
    `工作表“${d.sheet}”中没有可识别的标题行；请把平台导出的数据连同标题行粘贴到一张工作表并打开它。若整行都在一个单元格里，请先用“数据 → 将文本拆分为多列”；若文字是乱码，请把文件另存为 .xlsx 或 UTF-8 编码`,
  no_such_sheet: (d) => `工作表“${d.sheet}”已不存在`,
  no_date_column: () => "必须有一列是日期或月份，请选择",
  no_input_column: () => "至少要有一列对应数据表中的数据，请选择",
  two_date_columns: (d) => `“${d.first}”和“${d.second}”都被选为日期，请只选一列`,
  column_chosen_twice: (d) => `“${d.first}”和“${d.second}”都被选为${d.input}，请将其中一列设为不导入`,
  export_changed: (d) => `工作表“${d.sheet}”在读取之后有改动，请重新读取`,
  export_too_long: (d) => `工作表“${d.sheet}”最多 ${d.most} 行，现有 ${d.got} 行；请缩短导出的时间范围`,
  no_data_sheet: () => "没有其他工作表含有按月填写的数据表，请先插入一个团队模板",
  missing_column: (d) => `${d.argument} 必须有标题为 ${d.column} 的列；首行为 ${d.got}`,
  no_rows: (d) => `${d.argument} 的标题行下必须有数据行`,
  wrong_order: (d) => `${d.argument} 必须小于 ${d.other}，收到 ${d.got} 和 ${d.bound}`,
  row_moved: (d) => `工作表“${d.sheet}”第 ${d.row} 行已不是“${d.got}”；请从该行重新打开目标`,
  target_exists: (d) =>
    `工作表“${d.sheet}”第 ${d.row} 行已有同一负责人、同一截止日期的“${d.got}”；请编辑该行，或更换负责人或日期`,
  no_target_here: () => "请把光标放到含“指标”和“目标”列的表格的某一行，再试一次",
  workbook_is_busy: () => "有人正在写入此工作簿；请几秒后再试",
  nothing_selected: () => "请先在表格中选择单元格，再试一次",
  no_numbers_selected: (d) => `所选区域 ${d.got} 没有数字；请选择一列或一行数字`,
  sheet_missing: (d) => `工作表“${d.got}”已不存在；请重新加载面板`,
  unknown_formula: (d) => `没有公式 ${d.got}；请重新加载面板`,
  cell_taken: (d) => `单元格 ${d.got} 不是空的；请把光标放到空单元格后再试`,
  kpi_exists: (d) => `“${d.got}”已在工作表“${d.sheet}”第 ${d.row} 行`,
  no_scorecard_here: () => "此工作表没有含“指标、权重、目标、实际”列的表格；请打开有该表格的工作表，或插入模板",
  formula_in_the_way: (d) => `${d.got} 由公式填写，不会被覆盖；请在其来源处修改`,
  formulas_leave_nothing: (d) => `仅 ${d.got} 中的公式就已达到或超过100%，没有余量分给其他权重；请在其来源处修改`,
  criteria_count: (d) => `请选择 2 至 15 个要比较的名称；${d.cell} 有 ${d.got} 个`,
  criterion_missing: (d) => `工作表“${d.sheet}”中没有指标或维度“${d.got}”，因此未写入任何内容`,
  unknown_kpi: (d) => `指标库中没有“${d.got}”`,
  which_kpi: (d) => `指标库中没有“${d.got}”，您要找的是：${listed(d.names)}？`,
  nothing_found: (d) => `指标库中没有与 ${d.argument} “${d.got}”相符的内容，请换一两个词再试`,
  nothing_to_compute: (d) => `“${d.got}”直接取自数据来源，无需计算`,
  needs_stand_in: (d) => `“${d.got}”无法直接量化，请改用：${listed(d.names)}`,
  not_an_input: (d) => `${place(d)}必须是该指标的输入项（${d.inputs}），收到“${d.got}”`,
  stage_not_in_variant: (d) =>
    `${d.argument}：“${variantWord(d.variant)}”方案没有${stageWord(d.got)}的权重；请改用 ${d.other}（${variantWord(d.other)}）`,
  criterion_without_items: (d) => `${d.argument} 第 ${d.column} 列至少要有一个大于 0 的权重`,
  not_square: (d) => `${d.argument} 的行数与列数必须相同，收到 ${d.rows} 行 ${d.columns} 列`,
  wrong_matrix_size: (d) => `${d.argument} 须比较 2 至 15 个项目，收到 ${d.got} 个`,
  not_one_on_diagonal: (d) => `${place(d)}与自身比较处必须为 1 或空白，收到 ${d.got}`,
  judgements_contradict: (d) =>
    `${d.argument} 第 ${d.row} 行第 ${d.column} 列为 ${d.above}，其对称位置为 ${d.below}，两者应互为倒数；请清空其中一个`,
  judgements_not_connected: (d) => `${d.argument}：第 ${d.item} 项须与第 1 项直接或间接地比较过`,
  judgement_is_a_date: (d) => `${place(d)}变成了日期；请输入 =1/3 或 0.333`,
  weights_above_whole: (d) => `${d.argument} 之和不得超过 1（100%），收到 ${d.got}；请输入 30% 而不是 30`,
  not_whole_cents: (d) => `${d.argument} 最多两位小数，收到 ${d.got}`,
  must_rise: (d) => `${place(d)}必须大于上一行，收到 ${d.got}`,
  must_not_fall: (d) => `${place(d)}不得小于上一行，收到 ${d.got}`,
  must_not_be_before: (d) => `${d.argument} 不得早于 ${d.other}，收到 ${d.got} 和 ${d.bound}`,
  weights_per_period: (d) => `${d.argument} 须为开始到截止的 ${d.needed} 个期间各给一个权重，收到 ${d.got} 个`,
  too_many_periods: (d) =>
    `${d.argument} 最多跨 ${d.most} 个期间，收到 ${d.got} 个（${d.first} 至 ${d.last}）；请检查年份是否输错`,
  order_of_two_customers: (d) => `${place(d)}把订单“${d.got}”归到了第二位客户；请检查订单号，或把店铺与订单号合并`,
  chosen_twice: (d) => `${d.argument} 中每项只能出现一次，${d.got} 出现了两次`,
  teams_of_cascade_only: (d) => `只有模板 cascade 可以带 ${d.argument}，${d.got} 不可以`,
  must_add_to_whole: (d) => `${d.argument} 之和必须为 1（100%），收到 ${d.got}`,
});

function place(d: ErrorDetails): string {
  return d.row === undefined ? `${d.argument} ` : `${d.argument} 第 ${d.row} 行`;
}

export const failure = (): { cell: string; sidebar: string } => ({
  cell: "插件内部出错",
  sidebar: "操作没有成功，工作簿未作任何更改；请重试。",
});

const listed = (names: string | number | undefined): string => String(names).replace(/, /g, "、");
const stageWord = (stage: string | number | undefined): string => stageChoices[stage as Stage][1];
const variantWord = (variant: string | number | undefined): string => stageVariantChoices[variant as StageVariant][1];

/** A share that was typed as points of 100. */
const percentHint = ({ most, got }: ErrorDetails): string =>
  most === 1 && Number(got) > 1.5 ? `；请输入 ${got}% 而不是 ${got}` : "";
