import { element } from "./element";

export interface DialogButton {
  readonly label: string;
  readonly value: string;
  readonly primary?: boolean;
}

let made = 0;

/**
 * Shows a modal dialog and resolves with the value of the button that closed it, undefined for Escape.
 *
 * @param check keeps the dialog open and shows the sentence that it returns
 */
export function showDialog(
  title: string,
  content: readonly (Node | string)[],
  buttons: readonly DialogButton[],
  check: (value: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  made += 1;
  const headingId = `dialog-title-${made}`;
  const problem = element("p", { class: "problem", role: "alert" });
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: headingId }, title),
    ...content,
    problem,
    element(
      "div",
      { class: "buttons" },
      ...buttons.map(({ label, value, primary = false }) =>
        element(
          "button",
          { value, class: primary ? "primary" : undefined, type: primary ? "submit" : "button" },
          label,
        ),
      ),
    ),
  );
  const dialog = element("dialog", { "aria-labelledby": headingId }, form);
  return new Promise((resolve) => {
    const finish = (value: string | undefined): void => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    for (const button of form.querySelectorAll<HTMLButtonElement>(".buttons button")) {
      button.addEventListener("click", (event) => {
        event.preventDefault();
        const refusal = button.type === "submit" ? check(button.value) : undefined;
        if (refusal === undefined) {
          finish(button.value);
        } else {
          problem.textContent = refusal;
        }
      });
    }
    // The grid listens on the whole page: what is typed here must not reach it.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      finish(undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A labelled choice for a dialog. */
export function choiceField(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): { field: HTMLElement; value: () => string } {
  const select = element(
    "select",
    {},
    ...options.map(([value, name]) => element("option", { value, selected: value === chosen }, name)),
  );
  return {
    field: element("label", {}, element("span", { class: "field-name" }, label), select),
    value: () => select.value,
  };
}

/** A labelled line of text for a dialog. */
export function textField(label: string, text: string): { field: HTMLElement; value: () => string } {
  const input = element("input", { type: "text", value: text, spellcheck: "false" });
  return {
    field: element("label", {}, element("span", { class: "field-name" }, label), input),
    value: () => input.value.trim(),
  };
}
