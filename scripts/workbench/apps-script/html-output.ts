import type { ShownHtml } from "../workbook-interface";
import { want } from "./arguments";
import type { Execution } from "./execution";
import { Service } from "./service";

/** A page that can be shown in a sidebar or dialog. */
export class HtmlOutput extends Service {
  readonly className = "HtmlOutput";
  private title = "";
  private size: { width?: number; height?: number } = {};

  constructor(
    execution: Execution,
    private content: string,
  ) {
    super(execution);
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: unknown): this {
    this.content = want.text(content, "HtmlOutput.setContent");
    return this;
  }
  append(content: unknown): this {
    this.content += want.text(content, "HtmlOutput.append");
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: unknown): this {
    this.title = want.text(title, "HtmlOutput.setTitle");
    return this;
  }
  /** Ignored for sidebars, as on the platform: they are 300 pixels wide. */
  setWidth(width: unknown): this {
    this.size = { ...this.size, width: want.number(width, "HtmlOutput.setWidth") };
    return this;
  }
  setHeight(height: unknown): this {
    this.size = { ...this.size, height: want.number(height, "HtmlOutput.setHeight") };
    return this;
  }
  setSandboxMode(): this {
    return this;
  }
  addMetaTag(): this {
    return this;
  }

  _shown(): ShownHtml {
    return { title: this.title, html: this.content, ...this.size };
  }
}
