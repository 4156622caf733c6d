import type { Text } from "../../core/text";
import type { TeamSpec } from "./team-spec";

/** `Operations scorecard`, `运营记分卡`. */
export const sheetTitle = ({ title }: TeamSpec, sheet: Text): Text => [
  `${title[0]} ${sheet[0]}`,
  `${title[1]}${sheet[1]}`,
];
