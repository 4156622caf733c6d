import type { ErrorCode, ErrorDetails } from "../../core/kpi-error";

/** One sentence for each mistake: what must hold, then what was given. */
export const errors = (): Record<ErrorCode, (d: ErrorDetails) => string> => ({
  missing: (d) => `${d.argument} is missing`,
  too_many_arguments: (d) => `takes at most ${d.most} arguments, got ${d.got}`,
  not_a_number: (d) => `${place(d)} must be a number, got ${d.got}`,
  ambiguous_number: (d) =>
    `${place(d)} must be a clear number, got ${d.got}, which can mean ${d.first} or ${d.second}; type it without the comma`,
  error_value: (d) => `${place(d)} holds the error ${d.got}; repair that cell first`,
  not_a_date: (d) => `${place(d)} must be a date such as 2026-11-21, got ${d.got}`,
  ambiguous_date: (d) =>
    `${place(d)} must be a clear date, got ${d.got}, which can mean ${d.first} or ${d.second}; type it as 2026-11-21`,
  not_a_period: (d) => `${place(d)} must be a period such as 2026-11, 2026-Q4 or 2026, got ${d.got}`,
  not_text: (d) => `${place(d)} must be a text, got ${d.got}`,
  not_a_choice: (d) => `${place(d)} must be one of ${d.choices}, got ${d.got}`,
  not_one_cell: (d) => `${d.argument} must be one cell, got a range of ${d.rows} rows and ${d.columns} columns`,
  not_a_column: (d) => `${d.argument} must be one column or one row, got ${d.rows} rows and ${d.columns} columns`,
  wrong_width: (d) => `${d.argument} must have ${d.expected} columns, got ${d.columns}`,
  must_be_at_least: (d) => `${place(d)} must be at least ${d.least}, got ${d.got}`,
  must_be_at_most: (d) => `${place(d)} must be at most ${d.most}, got ${d.got}${percentHint(d)}`,
  must_be_above: (d) => `${place(d)} must be above ${d.above}, got ${d.got}`,
  must_be_below: (d) => `${place(d)} must be below ${d.below}, got ${d.got}`,
  too_few_values: (d) => `${d.argument} must hold at least ${d.least} values, got ${d.got}`,
  more_than: (d) => `${place(d)} must not be more than ${d.other}, ${d.most}, got ${d.got}`,
  must_be_zero_after_zero: (d) => `${place(d)} must be 0, because nobody reached the stage above it, got ${d.got}`,
  must_be_whole: (d) => `${place(d)} must be a whole number, got ${d.got}`,
  must_not_be_zero: (d) => `${place(d)} must not be 0`,
  must_not_be_empty: (d) => `${d.argument} must hold at least one value, got only blank cells`,
  must_not_be_blank: (d) => `${place(d)} must not be blank`,
  must_not_equal: (d) => `${d.argument} and ${d.other} must differ, both are ${d.got}`,
  lengths_differ: (d) => `${d.argument} must be as long as ${d.other} (${d.expected}), got ${d.got}`,
  labels_differ: (d) => `${place(d)} must be the same as in ${d.other} (${d.expected}), got ${d.got}`,
  all_zero: (d) => `${d.argument} must not all be 0`,
  above_whole: (d) =>
    `the result is ${d.got}, but a share cannot be above 1; check whether ${d.part} belongs inside ${d.whole}`,
  part_above_whole: (d) => `${d.part} (${d.sum}) must not be more than ${d.whole} (${d.got})`,
  too_large: () => "the result is too large for a cell; check the inputs",
  not_plausible: (d) => `the result is ${d.got}, which should lie between ${d.low} and ${d.high}; check the inputs`,
  no_export_here: (d) =>
    `sheet ${d.sheet} has no row of headers that is known; paste the platform's export with its header line onto a sheet and open it. Where a whole line stands in one cell, use Data → Split text to columns first; where its letters are garbled, save the file as .xlsx or UTF-8`,
  no_such_sheet: (d) => `there is no sheet ${d.sheet} any more`,
  no_date_column: () => "one column must be the date or month of its row; choose which",
  no_input_column: () => "at least one column must be a figure of the data sheet; choose which",
  two_date_columns: (d) => `both "${d.first}" and "${d.second}" are chosen as the date; choose one`,
  column_chosen_twice: (d) => `both "${d.first}" and "${d.second}" are chosen as ${d.input}; leave one of them out`,
  export_changed: (d) => `sheet ${d.sheet} was changed since it was read; read it again`,
  export_too_long: (d) =>
    `sheet ${d.sheet} must have at most ${d.most} rows, got ${d.got}; export fewer days at a time`,
  no_data_sheet: () =>
    "no other sheet here has a table of months to put the figures into; insert a team's template first",
  missing_column: (d) => `${d.argument} must have a column headed ${d.column}; its first row has ${d.got}`,
  no_rows: (d) => `${d.argument} must have rows below its headers`,
  wrong_order: (d) => `${d.argument} must be below ${d.other}, got ${d.got} and ${d.bound}`,
  row_moved: (d) => `row ${d.row} of ${d.sheet} no longer holds "${d.got}"; open the target again from its row`,
  target_exists: (d) =>
    `row ${d.row} of ${d.sheet} already holds "${d.got}" for this owner and date; edit that row, or change owner or date`,
  no_target_here: () => "put the cursor into a row of a table with the columns KPI and Target, then try again",
  workbook_is_busy: () => "somebody else is writing to this workbook just now; try again in a few seconds",
  nothing_selected: () => "select cells in the sheet, then try again",
  no_numbers_selected: (d) => `the selection ${d.got} holds no numbers; select one column or row of numbers`,
  sheet_missing: (d) => `there is no sheet "${d.got}" any more; reload the panel`,
  unknown_formula: (d) => `there is no formula ${d.got}; reload the panel`,
  cell_taken: (d) => `cell ${d.got} is not empty; put the cursor into an empty cell, then try again`,
  kpi_exists: (d) => `"${d.got}" is already in row ${d.row} of ${d.sheet}`,
  no_scorecard_here: () =>
    "this sheet has no table with the columns KPI, Weight, Target and Actual; open a sheet that has one, or insert a template",
  formula_in_the_way: (d) =>
    `${d.got} is filled by formulas, which are not overwritten; change them where they come from`,
  formulas_leave_nothing: (d) =>
    `the formulas in ${d.got} alone give 100% or more, so nothing is left for the other weights; change them where they come from`,
  criteria_count: (d) => `select 2 to 15 names to compare; ${d.cell} holds ${d.got}`,
  criterion_missing: (d) => `${d.sheet} has no KPI or dimension "${d.got}", so nothing was written`,
  unknown_kpi: (d) => `there is no KPI "${d.got}" in the library`,
  which_kpi: (d) => `there is no KPI "${d.got}" in the library; did you mean ${d.names}?`,
  nothing_found: (d) => `nothing in the library fits ${d.argument} "${d.got}"; try one or two other words`,
  nothing_to_compute: (d) => `"${d.got}" is read off its source as it is; there is nothing to compute`,
  needs_stand_in: (d) => `"${d.got}" cannot be measured as such; use ${d.names}`,
  not_an_input: (d) => `${place(d)} must be an input of this KPI (${d.inputs}), got "${d.got}"`,
  stage_not_in_variant: (d) => `${d.argument}: the table ${d.variant} has no weights for ${d.got}; use ${d.other}`,
  criterion_without_items: (d) => `${d.argument}, column ${d.column}, must hold at least one weight above 0`,
  not_square: (d) => `${d.argument} must have as many rows as columns, got ${d.rows} rows and ${d.columns} columns`,
  wrong_matrix_size: (d) => `${d.argument} must compare 2 to 15 items, got ${d.got}`,
  not_one_on_diagonal: (d) => `${place(d)} must be 1 or blank where an item meets itself, got ${d.got}`,
  judgements_contradict: (d) =>
    `${d.argument}: row ${d.row}, column ${d.column} says ${d.above} and its mirror ${d.below}, which must be its reciprocal; clear one of the two`,
  judgements_not_connected: (d) =>
    `${d.argument}: item ${d.item} must be compared, directly or through others, with item 1`,
  judgement_is_a_date: (d) => `${place(d)} became a date; type =1/3 or 0.333`,
  weights_above_whole: (d) => `${d.argument} must add to at most 1 (100%), got ${d.got}; type 30% rather than 30`,
  not_whole_cents: (d) => `${d.argument} must have at most two decimals, got ${d.got}`,
  must_rise: (d) => `${place(d)} must be above the row before, got ${d.got}`,
  must_not_fall: (d) => `${place(d)} must not be below the row before, got ${d.got}`,
  must_not_be_before: (d) => `${d.argument} must not be before ${d.other}, got ${d.got} and ${d.bound}`,
  weights_per_period: (d) =>
    `${d.argument} must hold one weight for each of the ${d.needed} periods from start to due, got ${d.got}`,
  too_many_periods: (d) =>
    `${d.argument} must span at most ${d.most} periods, got ${d.got}, from ${d.first} to ${d.last}; look for a mistyped year`,
  order_of_two_customers: (d) =>
    `${place(d)} must not give order "${d.got}" to a second customer; check the ids or join shop and number`,
  chosen_twice: (d) => `${d.argument} must name each only once, got ${d.got} twice`,
  teams_of_cascade_only: (d) => `${d.argument} must be left out for every template but cascade, got them for ${d.got}`,
  must_add_to_whole: (d) => `${d.argument} must add up to 1 (100%), got ${d.got}`,
});

function place(d: ErrorDetails): string {
  return d.row === undefined ? String(d.argument) : `${d.argument}, row ${d.row},`;
}

/** What stands in for a failure of ours; the cause is logged. */
export const failure = (): { cell: string; sidebar: string } => ({
  cell: "something went wrong inside the add-on",
  sidebar: "That did not work. Nothing was changed; try again.",
});

/** A share that was typed as points of 100. */
const percentHint = ({ most, got }: ErrorDetails): string =>
  most === 1 && Number(got) > 1.5 ? `; type ${got}% rather than ${got}` : "";
