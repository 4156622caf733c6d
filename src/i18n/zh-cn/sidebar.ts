import type { sidebar as english } from "../en/sidebar";

export const sidebar = (): ReturnType<typeof english> => ({
  title: "KPI 记分卡",
  panels: {
    target: "目标",
    library: "指标库",
    templates: "模板",
    weights: "权重",
    health: "体检",
    import: "导入",
    formulas: "公式",
  },
  panelsLabel: "面板",
  loading: "正在加载…",
  working: "正在处理…",
  retry: "重试",
  cancel: "取消",
  close: "关闭",
  show: "在表格中查看",
  required: "必填",
  choose: "请选择…",
  none: "无",
  of: (what, name) => `${what}：${name}`,
  list: (names) => names.join("、"),
  counted: (what, count) => `${what}（${count}）`,
  startFailed: "面板未能加载。",
  unreachable:
    "无法连接插件，已填写的内容仍保留在此。请检查网络后重试。如果同时登录了多个 Google 账号，请在只登录一个账号的窗口中打开表格。",
  timedOut: "两分钟内没有回应。重试前请先查看表格。",
  cancelled: "已在此取消。如果表格中已经开始，会在那里完成或撤回。",
});
