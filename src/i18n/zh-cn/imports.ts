import type { imports as english } from "../en/imports";

export const imports = (): ReturnType<typeof english> => ({
  title: "导入数据",
  intro: "把电商平台、统计或广告后台导出的数据连同标题行粘贴到一张单独的工作表，并打开该工作表。",
  read: "读取当前工作表",
  readAgain: "重新读取",
  seen: (sheet, rows) => `工作表“${sheet}”：标题行下共 ${rows} 行。`,
  target: "导入到",
  columns: "各列的含义",
  noHeader: (column) => `第 ${column} 列（无标题）`,
  example: (text) => `首个值：${text}`,
  date: "日期或月份",
  leaveOut: "不导入",
  chosen: (count) => `将导入 ${count} 列。您的选择会记在本工作簿中。`,
  run: "导入",
  none: "没有写入任何数据：导出数据的月份在该表中没有对应的行或列。",
  done: (target, cells, months) => `“${target}”现有 ${cells} 个来自该导出的数据：${months}。`,
  without: (months) => `以下月份没有对应的行，未导入：${months}。`,
  skippedRows: (count) => `${count} 行没有单一的日期或月份（如合计行），未导入。`,
  skippedCells: (count) => `${count} 个单元格不是数字，未导入。`,
  added: (inputs) => `每月多行已相加：${inputs}。`,
  averaged: (inputs) => `每月多行已取简单平均：${inputs}。`,
  people: (inputs) =>
    `按日人数相加会大于当月去重人数，因为同一人在不同日期会重复计数：${inputs}。如平台提供按月导出，请改用按月数据。`,
  homeless: (inputs) => `该表没有以下数据的列：${inputs}。`,
  between: "、",
});
