import { components } from "@odoo/o-spreadsheet";
import { scriptFunctions } from "../script-source";

interface Description {
  readonly name: string;
  readonly description: string;
  readonly args: readonly { readonly name: string; readonly description: string }[];
}

/** What the engine's formula bar knows of the function that the cursor is in. */
interface HelpState {
  showDescription: boolean;
  functionDescription: { readonly name?: string };
  argsToFocus: number[];
  repeatingArgGroupIndex: number | undefined;
}

interface Composer {
  readonly functionDescriptionState: HelpState;
  readonly props: {
    readonly composerStore: { readonly tokenAtCursor?: { functionContext?: { argPosition: number } } };
  };
  processTokenAtCursor(): void;
}

let known: ReadonlyMap<string, Description> = new Map();

/** Shows the parameters of the script's formulas while one is typed: the engine knows each only as "any arguments". */
export function showFormulaHelp(): void {
  const composer = components.Composer.prototype as unknown as Composer;
  const process = composer.processTokenAtCursor;
  composer.processTokenAtCursor = function () {
    process.call(this);
    const state = this.functionDescriptionState;
    const description = state.showDescription ? known.get(state.functionDescription.name ?? "") : undefined;
    if (description) {
      state.functionDescription = description;
      state.argsToFocus = [this.props.composerStore.tokenAtCursor?.functionContext?.argPosition ?? 0];
      state.repeatingArgGroupIndex = undefined;
    }
  };
}

/** Reads the help of a script's formulas from the comments above them, as the platform does. */
export function readFormulaHelp(bundle: string): void {
  const listed = scriptFunctions(bundle).filter((one) => one.listed);
  known = new Map(
    listed.map(({ name, parameters, comment }) => [
      name.toUpperCase(),
      {
        name,
        description: comment
          .split(/\n@|^@/)[0]!
          .replace(/\s+/g, " ")
          .trim(),
        args: parameters.map((parameter) => ({ name: parameter, description: helpOf(parameter, comment) })),
      },
    ]),
  );
}

function helpOf(parameter: string, comment: string): string {
  const line = new RegExp(`^@param\\s+(?:\\{[^}]*\\}\\s+)?\\[?${parameter}\\b[^\\s]*\\s+(.*)$`, "m").exec(comment);
  return line?.[1] ?? "";
}
