import { RULE_SETS, type RunRule } from "../../core/control/run-signals";
import type { Text } from "../../core/text";
import { ruleSetChoices, runRuleChoices } from "../../i18n/choices/analysis";
import { type Arg, choiceOf, range, rowsOf } from "../args";
import { isBlank, readText } from "../cell";

const ALL = { ...ruleSetChoices, ...runRuleChoices };

/** Rules by name: sets and single ones, several in one cell between commas or in several cells. */
export const runRules = (help: Text): Arg<readonly RunRule[]> =>
  range(help, `"${ruleSetChoices.western_electric[0]}"`, (raw, where) => {
    const cells = rowsOf(raw).flatMap((row) => row.filter((cell) => !isBlank(cell)));
    const words = cells
      .flatMap((cell) => readText(cell, where).split(/[,;，；、]/))
      .filter((word) => word.trim() !== "");
    const rules = words.flatMap((word): readonly RunRule[] => {
      const rule = choiceOf(word, ALL, where);
      return rule in RULE_SETS ? RULE_SETS[rule as keyof typeof RULE_SETS] : [rule as RunRule];
    });
    return [...new Set(rules)];
  });
