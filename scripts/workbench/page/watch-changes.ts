import { isCoreCommand, registries, UIPlugin } from "@odoo/o-spreadsheet";

type Command = Parameters<UIPlugin["handle"]>[0];

let listener: () => void = () => {};

/** Sees every command: the model itself tells only that something, be it the selection, has changed. */
class ChangeWatch extends UIPlugin {
  override handle(command: Command): void {
    if (isCoreCommand(command) || command.type === "UNDO" || command.type === "REDO") {
      listener();
    }
  }
}

/** Teaches the engine to report changes of content; before the first model is made, once. */
export function registerChangeWatch(): void {
  registries.featurePluginRegistry.add("change-watch", ChangeWatch as never);
}

export function onContentChange(call: () => void): void {
  listener = call;
}
