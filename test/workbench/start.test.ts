import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function tinyAddOn(): string {
  const folder = newFolder();
  writeFileSync(join(folder, "Code.js"), "function onOpen() {}\n");
  writeFileSync(join(folder, "appsscript.json"), "{}");
  return folder;
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
  readonly address: Promise<string>;
}

function npmStart(...words: string[]): Run {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/workbench/start.ts", "--no-open", ...words]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stderr.on("data", (text) => {
    err += text;
  });
  const address = new Promise<string>((resolve) => {
    child.stdout.on("data", (text) => {
      out += text;
      const found = /http:\S+/.exec(out);
      if (found) resolve(found[0]);
    });
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, out, err }));
  });
  return { child, ended, address };
}

test("prints its address, keeps a second copy out, and ends cleanly at Ctrl-C", async () => {
  const folder = join(newFolder(), "kept");
  const addOn = tinyAddOn();
  const first = npmStart("--folder", folder, "--add-on", addOn);
  const address = await first.address;
  expect(await (await fetch(new URL("/add-on", address))).json()).toMatchObject({ bundle: "function onOpen() {}\n" });

  const second = await npmStart("--folder", folder, "--add-on", addOn).ended;
  expect(second).toEqual({
    code: 1,
    out: "",
    err: `The workbench is already running at ${address} (process ${first.child.pid}): use that one or end it.\n`,
  });
  expect((await fetch(address)).status).toBe(200);

  first.child.kill("SIGINT");
  expect(await first.ended).toEqual({ code: 0, out: `The workbench is at ${address} (Ctrl-C ends it)\n`, err: "" });
  expect(existsSync(join(folder, "running.json"))).toBe(false);
});

test("the trace of a copy that was killed is no obstacle", async () => {
  const folder = newFolder();
  // Above the highest process number of Linux.
  writeFileSync(join(folder, "running.json"), JSON.stringify({ pid: 2 ** 22 + 1, address: "http://127.0.0.1:1/" }));
  const run = npmStart("--folder", folder, "--add-on", tinyAddOn());
  expect(await run.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test("what it cannot do is one line", async () => {
  const empty = newFolder();
  const taken = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  mkdirSync(join(empty, "build"));
  const kept = ["--folder", join(empty, "kept")];
  const runs = [
    npmStart(...kept, "--port", "65536").ended,
    npmStart("--folder", join(empty, "a"), "--add-on", join(empty, "build")).ended,
    npmStart("--folder", join(empty, "b"), "--add-on", tinyAddOn(), "--port", String(port)).ended,
    npmStart("--folder", join(tinyAddOn(), "Code.js")).ended,
  ];
  const [badPort, noBuild, inUse, noFolder] = await Promise.all(runs);
  expect(badPort).toMatchObject({ code: 1, err: expect.stringMatching(/^--port must be .*, got 65536\n$/) });
  expect(noBuild).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^There is no built add-on in .*: run npm run build first\.\n$/),
  });
  expect(inUse).toMatchObject({ code: 1, err: expect.stringMatching(/^Port \d+ is in use: .*\n$/) });
  expect(noFolder).toMatchObject({ code: 1, err: expect.stringMatching(/^EEXIST: .*Code\.js'\n$/) });
});
