import { abTestLog } from "./library/ab-test-log";
import { ahpJudgements } from "./library/ahp-judgements";
import { caseStudy } from "./library/case-study";
import type { Template } from "./template";

/** Every template, in the order of the gallery; built when asked for. */
export const templates = (): readonly Template[] => [caseStudy(), abTestLog(), ahpJudgements()];
