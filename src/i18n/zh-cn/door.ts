import type { door as english } from "../en/door";

export const door = (): ReturnType<typeof english> => ({
  unknown: "此面板版本较旧。请关闭后从菜单重新打开，已填写的内容会保留。",
  unexpected: "面板发送了插件无法接受的内容，未做任何更改。请检查各项后重试。",
});
