import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from "./enums";
import { Service } from "./service";

/** Names of chart kinds; the charts themselves belong to sheets. */
export class Charts extends Service {
  readonly className = "Charts";
  override readonly constants = { ChartType, ChartMergeStrategy, ChartHiddenDimensionStrategy };
}
