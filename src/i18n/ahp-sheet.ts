import type { Words } from "./words";

/** Headers of the sheet that holds pairwise judgements. */
const en = () => ({ title: "Judgements", corner: "Row against column", weight: "Weight" });
const zh = (): ReturnType<typeof en> => ({ title: "两两比较", corner: "行与列相比", weight: "权重" });

export const ahpSheetWords: Words<ReturnType<typeof en>> = { en, zh };
