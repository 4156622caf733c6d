import { text } from "../../core/text";
import { curveSheet } from "../bonus/curve-sheet";
import { historySheet } from "../bonus/history-sheet";
import { paySheet } from "../bonus/pay-sheet";
import type { Template } from "../template";

/** From attainment to tier to pay: the curve for all to see, chance told from result, the pool split to the cent. */
export const bonus = (): Template => ({
  id: "bonus",
  group: "person",
  title: text("Bonus sheet", "奖金表"),
  purpose: text(
    "Turn attainments into bonuses that everybody can check, adding up to the pool to the cent.",
    "把完成率变成人人可核对的奖金，合计与奖金池分毫不差。",
  ),
  start: text(
    "Set pool, tiers and method, show the curve to everyone, then fill in base and attainment of each person.",
    "先设定奖金池、档位与算法，把曲线公示，再填写每人的基数与完成率。",
  ),
  sheets: () => [paySheet(), curveSheet(), historySheet()],
});
