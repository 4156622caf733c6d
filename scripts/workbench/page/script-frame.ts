import { element } from "./element";
import { type FrameMessage, type FrameReply, frameClient } from "./frame-client";

export interface FrameWishes {
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusGrid(): void;
  focusMenus(): void;
  nextPane(): void;
  size(width: number | undefined, height: number | undefined): void;
}

// @compatibility: Google serves the frame from a host of its own with allow-same-origin; here the frame
// has no origin at all, so storage of the browser is refused in it.
const SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** The frame in which an add-on's HTML runs, and the only way from it to the script: messages, checked. */
export class ScriptFrame {
  readonly frame: HTMLIFrameElement;
  private readonly token = crypto.randomUUID();
  private readonly listen = (event: MessageEvent<FrameMessage>): void => this.receive(event);

  constructor(
    title: string,
    html: string,
    functionNames: readonly string[],
    private readonly wishes: FrameWishes,
  ) {
    this.frame = element("iframe", { title, sandbox: SANDBOX, referrerpolicy: "no-referrer" });
    this.frame.srcdoc = withClient(html, [this.token, location.origin, functionNames]);
    window.addEventListener("message", this.listen);
  }

  remove(): void {
    window.removeEventListener("message", this.listen);
    this.frame.remove();
  }

  private receive({ source, origin, data }: MessageEvent<FrameMessage>): void {
    // The token tells the document that was shown from one that the frame was led to afterwards.
    if (source !== this.frame.contentWindow || origin !== "null" || data?.token !== this.token) {
      return;
    }
    if (data.kind === "call") {
      this.wishes.call(data.name, data.args).then(
        (value) => this.reply({ token: this.token, id: data.id, value }),
        (error: unknown) => this.reply({ token: this.token, id: data.id, error: messageOf(error) }),
      );
    } else if (data.kind === "close") {
      this.wishes.close();
    } else if (data.kind === "focus-grid") {
      this.wishes.focusGrid();
    } else if (data.kind === "menus") {
      this.wishes.focusMenus();
    } else if (data.kind === "next-pane") {
      this.wishes.nextPane();
    } else {
      this.wishes.size(data.width, data.height);
    }
  }

  private reply(reply: FrameReply): void {
    // A frame without an origin can be addressed by no other name; the token is for its eyes.
    this.frame.contentWindow?.postMessage(reply, "*");
  }
}

/** Puts the client before the first script of the document. */
function withClient(html: string, given: readonly unknown[]): string {
  const literals = given.map((value) => JSON.stringify(value).replaceAll("<", "\\u003c")).join(",");
  const script = `<script>(${frameClient.toString().replaceAll("</script", "<\\/script")})(${literals});</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  const at = head ? head.index + head[0].length : (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0);
  return html.slice(0, at) + script + html.slice(at);
}

function messageOf(error: unknown): string {
  return error instanceof Error || (typeof error === "object" && error !== null && "message" in error)
    ? String((error as { message: unknown }).message)
    : String(error);
}
