/** Every mistake of a person that core can name. The words are in `i18n`. */
export type ErrorCode =
  | "missing"
  | "too_many_arguments"
  | "not_a_number"
  | "ambiguous_number"
  | "error_value"
  | "not_a_date"
  | "ambiguous_date"
  | "not_text"
  | "not_a_period"
  | "not_a_choice"
  | "not_one_cell"
  | "not_a_column"
  | "wrong_width"
  | "must_be_at_least"
  | "must_be_at_most"
  | "must_be_above"
  | "must_be_below"
  | "more_than"
  | "too_few_values"
  | "must_be_whole"
  | "must_not_be_zero"
  | "must_be_zero_after_zero"
  | "must_not_be_empty"
  | "must_not_be_blank"
  | "must_not_equal"
  | "lengths_differ"
  | "labels_differ"
  | "all_zero"
  | "above_whole"
  | "part_above_whole"
  | "too_large"
  | "not_plausible"
  | "no_export_here"
  | "no_such_sheet"
  | "no_date_column"
  | "no_input_column"
  | "two_date_columns"
  | "column_chosen_twice"
  | "export_changed"
  | "history_headers"
  | "export_too_long"
  | "no_data_sheet"
  | "missing_column"
  | "no_rows"
  | "wrong_order"
  | "row_moved"
  | "target_exists"
  | "no_target_here"
  | "workbook_is_busy"
  | "nothing_selected"
  | "no_numbers_selected"
  | "sheet_missing"
  | "unknown_kpi"
  | "unknown_formula"
  | "cell_taken"
  | "kpi_exists"
  | "no_scorecard_here"
  | "formula_in_the_way"
  | "formulas_leave_nothing"
  | "criteria_count"
  | "criterion_missing"
  | "which_kpi"
  | "nothing_found"
  | "nothing_to_compute"
  | "needs_stand_in"
  | "not_an_input"
  | "stage_not_in_variant"
  | "criterion_without_items"
  | "not_square"
  | "wrong_matrix_size"
  | "not_one_on_diagonal"
  | "judgements_contradict"
  | "judgements_not_connected"
  | "judgement_is_a_date"
  | "weights_above_whole"
  | "not_whole_cents"
  | "must_rise"
  | "must_not_fall"
  | "must_not_be_before"
  | "weights_per_period"
  | "too_many_periods"
  | "order_of_two_customers"
  | "must_add_to_whole"
  | "chosen_twice"
  | "teams_of_cascade_only";

/** What a message is filled with: `argument` names the argument, `row` is counted from 1 inside the range given. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * The one error that people are shown: a code and its details. The edge that called
 * (cell or sidebar) puts it into words in the reader's language.
 */
export class KpiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = "KpiError";
  }
}
