import type { ExportSeen } from "../../contract/replies";
import { KpiError } from "../../core/kpi-error";
import type { Place } from "../targets";
import { dataTables } from "./data-tables";
import { exportCells, headersOf, proposedMeanings } from "./export-cells";
import { headerMeanings } from "./header-meanings";
import { knownInputs } from "./inputs";
import { keptMeanings } from "./kept-meanings";

/** Platforms write titles and remarks above the headers. */
const DEEPEST_HEADER = 30;
const LONGEST_EXAMPLE = 40;

/**
 * Looks at the export on the active sheet: where its headers are, what they mean, and where its figures could go.
 *
 * @throws {KpiError} when the sheet has no header that is known, or no sheet has a table of months
 */
export function readExport({ book, language }: Place): ExportSeen {
  const sheet = book.getActiveSheet();
  const inputs = knownInputs();
  const known = headerMeanings(inputs);
  const kept = keptMeanings();
  const cells = exportCells(sheet);
  const proposals = cells
    .slice(0, DEEPEST_HEADER)
    .map((row) =>
      row.some((cell) => typeof cell === "string") ? proposedMeanings(headersOf(row), kept, known, inputs) : [],
    );
  const scores = proposals.map((row) => row.filter((means) => means !== "").length);
  const best = Math.max(0, ...scores);
  if (best < 1) throw new KpiError("no_export_here", { sheet: sheet.getName() });
  const headerRow = scores.indexOf(best) + 1;
  const headers = headersOf(cells[headerRow - 1]!);
  const targets = book
    .getSheets()
    .filter((each) => each.getSheetId() !== sheet.getSheetId())
    .map((each) => ({ name: each.getName(), tables: dataTables(each, known) }))
    .filter(({ tables }) => tables.length > 0);
  if (targets.length === 0) throw new KpiError("no_data_sheet");
  const wanted = new Set(targets.flatMap(({ tables }) => tables.flatMap((table) => [...table.inputs.values()])));
  const examples =
    cells.length > headerRow ? sheet.getRange(headerRow + 1, 1, 1, headers.length).getDisplayValues()[0]! : [];
  return {
    sheet: sheet.getName(),
    headerRow,
    rows: cells.length - headerRow,
    columns: headers.map((header, i) => ({
      header,
      // An input that no sheet has a column for would go nowhere.
      means: placed(proposals[headerRow - 1]![i] ?? "", wanted),
      example: (examples[i] ?? "").slice(0, LONGEST_EXAMPLE),
    })),
    targets: targets.map(({ name }) => name),
    inputs: [...wanted].map((id) => ({ id, label: inputs.get(id)!.label[language === "zh" ? 1 : 0] })),
  };
}

const placed = (means: string, wanted: ReadonlySet<string>): string =>
  means === "date" || wanted.has(means) ? means : "";
