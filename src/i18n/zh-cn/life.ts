import type { life as english } from "../en/life";

export const life = (): ReturnType<typeof english> => ({
  historySheet: "历史记录",
  historyHeaders: ["期间", "记分卡", "指标", "负责人", "实际", "目标", "得分", "加权得分"],
  findingsSheet: "体检记录",
  findingsHeaders: ["期间", "记分卡", "级别", "指标", "问题", "原因", "建议"],
  actionSheet: "行动记录",
  total: "合计",
  thePeriod: "期间",
  closeTitle: "期间结账",
  closeAsk: (scorecards, suggested) =>
    `将把${scorecards.map((name) => `“${name}”`).join("、")}的实际值与得分复制到“历史记录”表，体检发现写入“体检记录”表。结账的期间是？留空即 ${suggested}，也可输入 2026-10、2026-Q4 或 2026 等。`,
  closeOther: (period, others) =>
    `以下记分卡显示的不是 ${period}：${others.join("、")}。若继续，这些数据会记为 ${period}。要按 ${period} 自己的数据结账，请选“否”，在记分卡的“期间”单元格改为该期间后再结账。仍要继续吗？`,
  closeReplace: (period, rows) =>
    `${period} 已结账，“历史记录”中有 ${rows} 行。是：用当前数据替换；否：保留原有数据，只做体检供复盘使用；取消：不做任何更改。`,
  checked: (period) => `${period}：体检发现已记录，“历史记录”保持不变。`,
  closed: (period, rows) => `${period} 已结账，共 ${rows} 行写入“历史记录”。`,
  noScorecard: "本工作簿中没有记分卡（含“指标、权重、目标、实际”标题的表格）。请先插入模板。",
  portableSheet: "插件公式",
  portableHeaders: ["工作表", "单元格", "公式", "替换为", "区域", "工作表编号", "校验"],
  portableTitle: "生成可移植副本",
  becameNative: "原生公式",
  becameValue: "数值",
  portableAsk: (count) =>
    `本插件的 ${count} 个公式将被替换，使未安装插件的同事也能看到结果：有等价的表格公式时换成公式，否则换成当前的值。可用“恢复插件公式”还原。是否继续？`,
  portableDone: (native, values, list) => `${native} 个已换成表格公式，${values} 个已换成数值。\n${list}`,
  portableNone: "本工作簿中没有本插件的公式。",
  portableAlready: "本工作簿已是可移植副本，请先恢复插件公式。",
  restoreTitle: "恢复插件公式",
  restoreNone: "没有可恢复的内容：本工作簿中没有已替换公式的清单。",
  restored: (count) => `已恢复 ${count} 个插件公式。`,
  restoreLeft: (list) => `以下单元格之后被改动过，保持原样：\n${list}`,
  samplesTitle: "清除示例数据",
  samplesAsk: (cells) => `将清空 ${cells} 个标为示例数据的单元格。是否继续？`,
  samplesNone: "本工作簿中没有标为示例数据的单元格。",
  samplesDone: (cells) => `已清空 ${cells} 个示例单元格，请填入自己的数据。`,
  todayNone: "没有“截至日期”单元格。请先插入含该单元格的模板。",
  todayDone: (cells, day) => `${cells} 个日期已设为 ${day}。`,
  more: (count) => `……另有 ${count} 个，见清单工作表。`,
  languageChosen: "菜单和侧边栏从现在起使用中文。",
  languageAutomatic: "菜单和侧边栏使用您账号的语言。",
});
