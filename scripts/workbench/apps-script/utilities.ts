import { dateByPattern } from "../date-pattern";
import { isDate } from "../engine-values";
import { want } from "./arguments";
import { mismatch } from "./exception";
import { Service } from "./service";

/** Small services of the platform. */
export class Utilities extends Service {
  readonly className = "Utilities";

  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    const method = "Utilities.formatDate";
    if (!isDate(date)) throw mismatch(method, [date, timeZone, format]);
    return dateByPattern(date.getTime(), want.text(timeZone, method), want.text(format, method));
  }
  getUuid(): string {
    const { random } = this.execution.runtime;
    return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (letter) => {
      const digit = Math.floor(random() * 16);
      return (letter === "x" ? digit : (digit & 3) | 8).toString(16);
    });
  }
  sleep(milliseconds: unknown): void {
    this.execution.runtime.sleep(want.count(milliseconds, "Utilities.sleep"));
  }
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  jsonParse(text: unknown): unknown {
    return JSON.parse(want.text(text, "Utilities.jsonParse"));
  }
}
