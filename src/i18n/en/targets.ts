/** Words in the results of forecast, milestone and pace formulas. */
export const targets = () => ({
  pace: { ahead: "ahead", even: "on pace", behind: "behind" },
});
