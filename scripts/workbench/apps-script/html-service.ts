import { want } from "./arguments";
import { SandboxMode, XFrameOptionsMode } from "./enums";
import { Exception } from "./exception";
import { HtmlOutput } from "./html-output";
import { Service } from "./service";

/** Makes pages from text or from the build's HTML files. */
export class HtmlService extends Service {
  readonly className = "HtmlService";
  override readonly constants = { SandboxMode, XFrameOptionsMode };

  createHtmlOutput(html: unknown = ""): HtmlOutput {
    return new HtmlOutput(this.execution, want.text(html, "HtmlService.createHtmlOutput"));
  }
  createHtmlOutputFromFile(fileName: unknown): HtmlOutput {
    const name = want.text(fileName, "HtmlService.createHtmlOutputFromFile");
    const { files } = this.execution.runtime;
    if (!Object.hasOwn(files, name)) throw new Exception(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.execution, files[name]!);
  }
}
