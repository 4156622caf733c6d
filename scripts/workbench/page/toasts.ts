import { element } from "./element";

const SHOWN_FOR = 6_000;

/** Short messages at the foot of the page, read aloud by screen readers; one can be kept until it is closed. */
export class Toasts {
  constructor(
    private readonly host: HTMLElement,
    private readonly closeLabel: () => string,
  ) {}

  show(message: string, { title = "", keep = false, warning = false } = {}): void {
    const close = element("button", { type: "button", class: "dismiss", "aria-label": this.closeLabel() }, "×");
    const toast = element("div", { class: warning ? "toast-note warning" : "toast-note" });
    if (title) {
      toast.append(element("strong", {}, title));
    }
    toast.append(element("span", {}, message), close);
    close.addEventListener("click", () => toast.remove());
    this.host.append(toast);
    if (!keep) {
      // Waits while it is being read: under the pointer or with the focus inside.
      const leave = () => (toast.matches(":hover, :focus-within") ? setTimeout(leave, 1_000) : toast.remove());
      setTimeout(leave, SHOWN_FOR);
    }
  }
}
