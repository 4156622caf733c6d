import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { workbookFile } from "../../scripts/workbench/workbook-file";

function inNewFolder() {
  const folder = mkdtempSync(join(tmpdir(), "workbook-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: workbookFile(folder) };
}

test("gives back what was written", () => {
  const { file, folder } = inNewFolder();
  expect(file.read()).toEqual({});
  file.write('{"name":"销售"}');
  file.write('{"name":"销售 2"}');
  expect(file.read()).toEqual({ text: '{"name":"销售 2"}' });
  expect(readdirSync(folder)).toEqual(["workbook.json"]);
});

test.each(["", "{", '{"name":"cut o', "[]", "null", "12"])("keeps a damaged file aside: %j", (damaged) => {
  const { file, folder } = inNewFolder();
  writeFileSync(join(folder, "workbook.json"), damaged);
  expect(file.read()).toEqual({ aside: join(folder, "workbook.damaged-1.json") });
  expect(readFileSync(join(folder, "workbook.damaged-1.json"), "utf8")).toBe(damaged);
  expect(file.read()).toEqual({});
});

test("what cannot be opened is put aside as well", () => {
  const { file, folder } = inNewFolder();
  expect(file.setAside()).toBeUndefined();
  file.write('{"from":"another program"}');
  expect(file.setAside()).toBe(join(folder, "workbook.damaged-1.json"));
  expect(readdirSync(folder)).toEqual(["workbook.damaged-1.json"]);
});

test("a second damaged file does not replace the first", () => {
  const { file, folder } = inNewFolder();
  for (const damaged of ["first", "second"]) {
    writeFileSync(join(folder, "workbook.json"), damaged);
    file.read();
  }
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["first", "second"]);
});

test("refuses to write what it could not read, and keeps what is there", () => {
  const { file } = inNewFolder();
  file.write('{"name":"kept"}');
  expect(() => file.write('{"name":"cut o')).toThrow("a workbook is a JSON object");
  expect(file.read()).toEqual({ text: '{"name":"kept"}' });
});

test("reset puts the workbook aside", () => {
  const { file, folder } = inNewFolder();
  file.reset();
  file.write('{"name":"before"}');
  file.reset();
  expect(file.read()).toEqual({});
  expect(readFileSync(join(folder, "workbook.before-reset.json"), "utf8")).toBe('{"name":"before"}');
});
