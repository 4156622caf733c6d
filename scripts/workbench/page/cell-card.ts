import { helpers, type Model, registries, UIPlugin } from "@odoo/o-spreadsheet";
import { Component, xml } from "@odoo/owl";
import { element } from "./element";

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** What can be said about cells: their note and why they show an error; "" for nothing. */
export interface CellRemarks {
  note(sheet: string, a1: string): string;
  message(sheet: string, a1: string): string;
  readonly noteLabel: string;
  readonly errorLabel: string;
}

type Getters = Model["getters"];

let remarks: CellRemarks | undefined;

function remarkOn(getters: Getters, { sheetId, col, row }: Position, kind: "note" | "message"): string {
  return remarks?.[kind](getters.getSheetName(sheetId), helpers.toXC(col, row)) ?? "";
}

/** The engine has no notes: a corner mark as in Sheets, drawn with the selection's layer. */
class NoteMarks extends UIPlugin {
  static override layers = ["Selection"] as const;

  override drawLayer({ ctx }: Parameters<UIPlugin["drawLayer"]>[0]): void {
    for (const position of this.getters.getVisibleCellPositions()) {
      if (remarkOn(this.getters, position as Position, "note") !== "") {
        const { x, y, width } = this.getters.getVisibleRect(helpers.positionToZone(position));
        const right = x + width;
        ctx.fillStyle = "#5f6368";
        ctx.beginPath();
        ctx.moveTo(right - 7, y);
        ctx.lineTo(right, y);
        ctx.lineTo(right, y + 7);
        ctx.fill();
      }
    }
  }
}

class NotePopover extends Component {
  static override template = xml`<div class="cell-card"><p t-esc="props.text"/></div>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxWidth: 320, maxHeight: 320 };
}

/** Teaches the engine to mark and show notes; before the first model is made, once. */
export function registerNotes(): void {
  registries.featurePluginRegistry.add("notes", NoteMarks as never);
  registries.cellPopoverRegistry.add("note", {
    onHover: (position: Position, getters: Getters) => {
      const text = remarkOn(getters, position, "note");
      return text === ""
        ? { isOpen: false }
        : { isOpen: true, props: { text }, Component: NotePopover, cellCorner: "top-right" };
    },
  } as never);
}

/** Shows the note and the error of the selected cell beside it, so that they can be read without a mouse. */
export class CellCard {
  private readonly card = element("div", { class: "cell-card selected", role: "status", hidden: true });

  constructor(
    private readonly grid: HTMLElement,
    private readonly model: Model,
    about: CellRemarks,
  ) {
    remarks = about;
    grid.append(this.card);
    model.on("update", this, () => requestAnimationFrame(() => this.update()));
  }

  remove(): void {
    this.model.off("update", this);
    this.card.remove();
    // The next workbook is drawn before its card is there, and has other sheets.
    remarks = undefined;
  }

  update(): void {
    const { getters } = this.model;
    const position = getters.getActivePosition() as Position;
    const note = remarkOn(getters, position, "note");
    const message = remarkOn(getters, position, "message");
    const zone = getters.expandZone(position.sheetId, helpers.positionToZone(position));
    const { x, y, width, height } = getters.getVisibleRect(zone);
    this.card.hidden = (note === "" && message === "") || width === 0 || height === 0;
    if (this.card.hidden) {
      this.card.replaceChildren();
      return;
    }
    const parts = [
      ...(message ? [element("strong", {}, remarks?.errorLabel ?? ""), element("p", {}, message)] : []),
      ...(note ? [element("strong", {}, remarks?.noteLabel ?? ""), element("p", {}, note)] : []),
    ];
    this.card.replaceChildren(...parts);
    this.place(x + width + 6, y);
  }

  private place(x: number, y: number): void {
    const sheet = this.grid.querySelector(".o-grid")?.getBoundingClientRect();
    const host = this.grid.getBoundingClientRect();
    if (sheet) {
      const left = sheet.left - host.left + x;
      const top = sheet.top - host.top + y;
      this.card.style.left = `${Math.max(4, Math.min(left, host.width - this.card.offsetWidth - 24))}px`;
      this.card.style.top = `${Math.max(4, Math.min(top, host.height - this.card.offsetHeight - 60))}px`;
    }
  }
}
