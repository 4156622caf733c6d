import { Model, Spreadsheet } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
async function main() {
  const templates = await (await fetch("/engine/o_spreadsheet.xml")).text();
  const model = new Model({});
  const app = new App(Spreadsheet as never, { props: { model } as never, templates });
  const root = await app.mount(document.getElementById("grid")!);
  Object.assign(window, { model, root });
}
main();
