import type { SignalVerdict } from "../../core/scoring/signal";
import { incentiveWords } from "../../i18n/incentives";
import type { Context } from "../context";

/** What KPI_SIGNAL calls it; "" where there was nothing to judge. */
export const verdictWords = (verdict: SignalVerdict | null, context: Context): string =>
  verdict === null ? "" : context.words(incentiveWords).signal[verdict];
