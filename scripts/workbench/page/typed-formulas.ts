import { stores } from "@odoo/o-spreadsheet";

interface Composer {
  confirmEdition(content: string): void;
}

/** Quoted texts, sheet names and array literals stay as they are. */
const SEMICOLON = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})|;/g;

/**
 * Lets a person type `;` between arguments in every locale, as Sheets does; the engine knows only the
 * separator of its locale. What the composer confirms is in the engine's own notation already.
 */
export function acceptSemicolons(): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const confirm = composer.confirmEdition;
  composer.confirmEdition = function (content) {
    const typed = content.startsWith("=") ? content.replace(SEMICOLON, (_, kept?: string) => kept ?? ",") : content;
    confirm.call(this, typed);
  };
}
