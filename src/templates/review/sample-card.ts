import type { Text } from "../../core/text";
import { SAMPLE_MARKS } from "../../i18n/choices/history-columns";

/** The scorecard of sample rows, named so that formulas leave them out beside real ones. */
export const sampleCard = (): Text => [`${SAMPLE_MARKS[0]}: Shop scorecard`, `${SAMPLE_MARKS[1]}：店铺记分卡`];
