import type { Answer } from "../workbook-interface";
import { Button } from "./enums";
import type { Execution } from "./execution";
import { Service } from "./service";

/** What the person typed into a prompt and the button that closed it. */
export class PromptResponse extends Service {
  readonly className = "PromptResponse";

  constructor(
    execution: Execution,
    private readonly answer: Answer,
  ) {
    super(execution);
  }

  getSelectedButton(): unknown {
    return Button[this.answer.button];
  }
  getResponseText(): string {
    return this.answer.text ?? "";
  }
}
