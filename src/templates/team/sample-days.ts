import { addMonths } from "../../core/calendar/add-months";
import { civilDate } from "../../core/calendar/civil-date";
import { dayNumber } from "../../core/calendar/day-number";
import { dayOfSerial } from "../../core/calendar/day-of-serial";
import { serialDay } from "../../core/calendar/serial-day";
import type { PlanOptions } from "../template";

const monthsOn = ({ firstDay }: PlanOptions, months: number): number => addMonths(dayOfSerial(firstDay), months);

/** First day of the last month of the data, as a serial number. */
export const lastMonth = (options: PlanOptions): number => serialDay(monthsOn(options, options.months - 1));

/** Last day of the last month of the data, as a serial number. */
export const lastDay = (options: PlanOptions): number => serialDay(monthsOn(options, options.months) - 1);

/** Last day of the year in which the data ends, as a serial number. */
export const yearEnd = (options: PlanOptions): number =>
  serialDay(dayNumber(civilDate(monthsOn(options, options.months) - 1).year, 12, 31));
