import { request } from "node:http";
import { tmpdir } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { serveWorkbench } from "../../scripts/workbench/server";
import { workbookFile } from "../../scripts/workbench/workbook-file";

async function serve(kept: { text?: string } = {}) {
  const server = await serveWorkbench(0, {
    script: () => "/* page */",
    addOn: () => '{"bundle":""}',
    workbook: {
      read: () => (kept.text === undefined ? {} : { text: kept.text }),
      setAside: () => "put/aside.json",
      write: (text) => {
        kept.text = text;
      },
      reset: () => {
        delete kept.text;
      },
    },
  });
  onTestFinished(() => server.close());
  return server;
}

function statusOf(address: string, path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once("error", reject).end(method === "PUT" ? "{}" : undefined);
  });
}

test("serves the page and the engine's own files, nothing else", async () => {
  const { address } = await serve();
  const page = await (await fetch(address)).text();
  expect(page).toContain('<meta charset="utf-8">');
  const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(8);
  for (const path of [...named, "/engine/o_spreadsheet.xml", "/engine/fonts/fontawesome-webfont.woff2"]) {
    expect([path, (await fetch(new URL(path, address))).status]).toEqual([path, 200]);
  }
  for (const path of ["/package.json", "/engine/package.json", "/engine/../package.json", "/.git/config", "/x"]) {
    expect([path, await statusOf(address, path, {})]).toEqual([path, 404]);
  }
});

test("keeps, gives and resets the workbook", async () => {
  const { address } = await serve();
  const book = new URL("/workbook", address);
  const none = { book: null, aside: null };
  expect(await (await fetch(book)).json()).toEqual(none);
  expect((await fetch(book, { method: "PUT", body: '{"name":"销售"}' })).status).toBe(204);
  expect(await (await fetch(book)).json()).toEqual({ book: { name: "销售" }, aside: null });
  expect((await fetch(book, { method: "DELETE" })).status).toBe(204);
  expect(await (await fetch(book)).json()).toEqual(none);
  const aside = await fetch(new URL("/workbook/aside", address), { method: "POST" });
  expect(await aside.json()).toEqual({ aside: "put/aside.json" });
});

test("refuses pages of other sites and names that point here", async () => {
  const kept = { text: "{}" };
  const { address } = await serve(kept);
  const port = new URL(address).port;
  expect(await statusOf(address, "/workbook", { host: `evil.example:${port}` })).toBe(403);
  expect(await statusOf(address, "/workbook", { origin: "https://evil.example" }, "PUT")).toBe(403);
  expect(await statusOf(address, "/workbook", { origin: "null" }, "DELETE")).toBe(403);
  expect(await statusOf(address, "/workbook", { origin: `http://127.0.0.1:${port}` })).toBe(200);
  expect(kept).toEqual({ text: "{}" });
});

test("a port in use is one line", async () => {
  const { address } = await serve();
  const port = Number(new URL(address).port);
  const served = { script: () => "", addOn: () => "", workbook: workbookFile(tmpdir()) };
  await expect(serveWorkbench(port, served)).rejects.toThrow(`Port ${port} is in use: choose another with --port`);
});
