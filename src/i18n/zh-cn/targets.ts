import type { targets as english } from "../en/targets";

export const targets = (): ReturnType<typeof english> => ({
  pace: { ahead: "领先", even: "持平", behind: "落后" },
});
