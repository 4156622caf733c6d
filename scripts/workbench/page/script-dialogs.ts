import type { Answer, Dialog } from "../workbook-interface";
import type { Words } from "./words";

/**
 * Answers `ui.alert` and `ui.prompt`. The script waits for the answer, and a page can wait only in
 * the browser's own dialogs.
 *
 * @compatibility: they have two buttons, so a question with three is asked in two steps.
 */
export function answerScriptDialog({ kind, title, text, buttons }: Dialog, words: Words): Answer {
  const shown = [title, text].filter(Boolean).join("\n\n");
  if (kind === "prompt") {
    const typed = window.prompt(shown);
    return typed === null ? { button: buttons === "OK" ? "CLOSE" : "CANCEL" } : { button: "OK", text: typed };
  }
  if (buttons === "OK") {
    window.alert(shown);
    return { button: "OK" };
  }
  if (buttons === "OK_CANCEL") {
    return { button: window.confirm(shown) ? "OK" : "CANCEL" };
  }
  if (window.confirm(`${shown}\n\n${words.yesNo}`)) {
    return { button: "YES" };
  }
  return { button: buttons === "YES_NO" || window.confirm(`${shown}\n\n${words.noOrCancel}`) ? "NO" : "CANCEL" };
}
