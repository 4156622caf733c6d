import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { servedFile } from "./served-files";
import { WorkbenchError } from "./workbench-error";
import type { WorkbookFile } from "./workbook-file";

export interface Served {
  /** The page's script. */
  script: () => string;
  /** What the build made, as JSON text: the files that would be pushed. */
  addOn: () => string;
  workbook: WorkbookFile;
}

export interface WorkbenchServer {
  address: string;
  /** Tells every open page something, as a server-sent event. */
  tell(event: "built" | "failed", detail: string): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
};
const LARGEST_WORKBOOK = 200e6;

/** Serves the workbench on the loopback interface only. */
export function serveWorkbench(port: number, served: Served): Promise<WorkbenchServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, served, listeners).catch((error: unknown) => {
      send(response, 500, ".json", JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new WorkbenchError(whyNot(error, port))));
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as { port: number };
      resolve({
        address: `http://127.0.0.1:${taken}/`,
        tell(event, detail) {
          for (const listener of listeners) {
            listener.write(`event: ${event}\ndata: ${JSON.stringify(detail)}\n\n`);
          }
        },
        close: () => closeServer(server),
      });
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { script, addOn, workbook }: Served,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const { method = "GET", headers } = request;
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  // Another site's page must not reach this server, whether by a name that points here or by a request of its own.
  const own = `127.0.0.1:${request.socket.localPort}`;
  if (headers.host !== own || (headers.origin !== undefined && headers.origin !== `http://${own}`)) {
    return send(response, 403, ".json", JSON.stringify({ message: "Open the workbench by the address it printed." }));
  }
  switch (`${method} ${pathname}`) {
    case "GET /":
      return send(response, 200, ".html", pageFile("index.html"));
    case "GET /page.css":
      return send(response, 200, ".css", pageFile("page.css"));
    case "GET /page.js":
      return send(response, 200, ".js", script());
    case "GET /add-on":
      return send(response, 200, ".json", addOn());
    case "GET /workbook": {
      const { text = "null", aside = null } = workbook.read();
      return send(response, 200, ".json", `{"aside":${JSON.stringify(aside)},"book":${text}}`);
    }
    case "POST /workbook/aside":
      return send(response, 200, ".json", JSON.stringify({ aside: workbook.setAside() ?? null }));
    case "PUT /workbook":
      workbook.write(await bodyOf(request));
      return send(response, 204, ".json", "");
    case "DELETE /workbook":
      workbook.reset();
      return send(response, 204, ".json", "");
    case "GET /events":
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(":\n\n");
      listeners.add(response);
      request.once("close", () => listeners.delete(response));
      return;
  }
  const file = method === "GET" ? servedFile(pathname) : undefined;
  if (file === undefined) {
    return send(response, 404, ".json", JSON.stringify({ message: `The workbench has no ${method} ${pathname}.` }));
  }
  send(response, 200, extname(file), readFileSync(file));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    "content-type": TYPES[type] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(status === 204 ? undefined : body);
}

function pageFile(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(`page/${name}`, import.meta.url)));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_WORKBOOK) {
      throw new Error("The workbook is too large to keep: over 200 MB.");
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use: choose another with --port, or leave it out for a free one.`;
  }
  if (code === "EACCES") {
    return `Port ${port} may not be used by this account: choose one above 1023 with --port.`;
  }
  return `The workbench cannot listen on port ${port}: ${message}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
