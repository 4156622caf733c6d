import type { FunctionSpec } from "../define";
import { KPI_COHORTS } from "./kpi-cohorts";
import { KPI_ORDER_COLUMNS } from "./kpi-order-columns";
import { KPI_ORDERS } from "./kpi-orders";
import { KPI_RFM } from "./kpi-rfm";

export const orderFunctions = (): readonly FunctionSpec[] => [KPI_ORDERS, KPI_COHORTS, KPI_RFM, KPI_ORDER_COLUMNS];
