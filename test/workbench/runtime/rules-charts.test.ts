import { describe, expect, test } from "vitest";
import { openScript } from "../harness";

const open = (body: string) =>
  openScript(`function main() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet(); ${body} }`);
const run = (body: string): unknown => open(body).run("main");

describe("data validation", () => {
  const rule = (criterion: string) =>
    `sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).setHelpText("help").build());`;

  test.each([
    ['requireValueInList(["a", "b"])', "a", "c"],
    ['requireValueInRange(sheet.getRange("C1:C2"))', "x", "z"],
    ["requireNumberBetween(0, 1)", "50%", "2"],
    ["requireNumberGreaterThan(5)", "6", "5"],
    ["requireNumberLessThanOrEqualTo(5)", "5", "5.1"],
    ["requireNumberBetween(0, 1)", "=1/2", "=1+1"],
    ["requireNumberBetween(0, 1)", "1", "text"],
    ["requireDate()", "2026-01-31", "2026-13-31"],
    ["requireDateOnOrAfter(new Date(Date.UTC(2026, 0, 31)))", "2026-02-01", "2026-01-01"],
    ["requireCheckbox()", "TRUE", "5"],
    ['requireTextContains("ab")', "cabs", "cb"],
    ['requireFormulaSatisfied("=A1>B1")', "9", "1"],
  ])("%s takes %s and not %s", (criterion, good, bad) => {
    const book = open(`sheet.getRange("B1:C2").setValues([[4, "x"], ["", "y"]]); ${rule(criterion)}`);
    book.run("main");
    expect(book.type("Sheet1", "A1", good)).toEqual({ accepted: true });
    const before = book.values("Sheet1", "A1");
    expect(book.type("Sheet1", "A1", bad)).toEqual({ accepted: false, message: "help" });
    expect(book.values("Sheet1", "A1")).toEqual(before);
    expect(book.type("Sheet1", "A1", "")).toEqual({ accepted: true });
  });

  test("a rule that only warns stops nobody, and no rule stops a script", () => {
    const book = open(`${rule('requireValueInList(["a"])')} sheet.getRange("A1").setValue("by script");
      sheet.getRange("A2").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());`);
    book.run("main");
    expect(book.values("Sheet1", "A1")).toEqual([["by script"]]);
    expect(book.type("Sheet1", "A2", "7")).toEqual({ accepted: true });
  });

  test("rules are read back, replaced, cleared", () => {
    expect(
      run(`const builder = SpreadsheetApp.newDataValidation();
      const list = builder.requireValueInList(["a", 1], false).setAllowInvalid(false).setHelpText("h").build();
      const number = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1.5).build();
      sheet.getRange("A1:B2").setDataValidations([[list, number], [list, null]]);
      const [[a1, b1], [a2, b2]] = sheet.getRange("A1:B2").getDataValidations();
      const seen = [a1.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, a1.getCriteriaValues(), a1.getHelpText(), a1.getAllowInvalid(),
        b1.getCriteriaValues(), b1.getAllowInvalid(), a2.getHelpText(), b2];
      sheet.getRange("A1").setDataValidation(a1.copy().requireNumberEqualTo(3).build());
      sheet.getRange("A2").clearDataValidations();
      return [seen, sheet.getRange("A1").getDataValidation().getCriteriaValues(), sheet.getRange("A2").getDataValidation(), !!sheet.getRange("B1").getDataValidation()];`),
    ).toEqual([[true, [["a", "1"], false], "h", false, [0, 1.5], true, "h", null], [3], null, true]);
  });

  test.each([
    [
      "requireNumberBetween('0', 1)",
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder",
    ],
    ['requireValueInList("a")', "The parameters (String) don't match"],
    ["requireValueInList([])", "must not be empty"],
    ["requireDateAfter(5)", "The parameters (number) don't match"],
    ['requireValueInRange("A1")', "The parameters (String) don't match"],
    ["build()", "without criteria"],
  ])("%s is refused", (call, sentence) =>
    expect(() => run(`SpreadsheetApp.newDataValidation().${call};`)).toThrow(sentence),
  );
});

describe("conditional formats", () => {
  test("a list is replaced as a whole and read back in order", () => {
    expect(
      run(`const make = () => SpreadsheetApp.newConditionalFormatRule();
      const good = make().setRanges([sheet.getRange("A1:A3")]).whenNumberGreaterThan(1).setBackground("#00ff00").setBold(true).build();
      const formula = make().setRanges([sheet.getRange("B1"), sheet.getRange("C1:C2")]).whenFormulaSatisfied("=AND($A1;TRUE)").setFontColor("#ff0000").build();
      const scale = make().setRanges([sheet.getRange("D1:D5")]).setGradientMinpoint("#ffffff").setGradientMaxpointWithValue("#00ff00", SpreadsheetApp.InterpolationType.NUMBER, "100").build();
      sheet.setConditionalFormatRules([good, formula, scale]);
      const rules = sheet.getConditionalFormatRules();
      const seen = rules.map((r) => [r.getRanges().map((x) => x.getA1Notation()), r.getBooleanCondition() && [String(r.getBooleanCondition().getCriteriaType()), r.getBooleanCondition().getCriteriaValues(), r.getBooleanCondition().getBackground()]]);
      sheet.setConditionalFormatRules(rules.slice(1).concat(rules[0].copy().whenTextEqualTo("x").build()));
      return [seen, sheet.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation())];`),
    ).toEqual([
      [
        [["A1:A3"], ["NUMBER_GREATER_THAN", [1], "#00ff00"]],
        [
          ["B1", "C1:C2"],
          ["CUSTOM_FORMULA", ["=AND($A1,TRUE)"], null],
        ],
        [["D1:D5"], null],
      ],
      ["B1", "D1:D5", "A1:A3"],
    ]);
  });

  test("colour what they should, and the first rule wins", () => {
    const book =
      open(`const make = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A3")]);
      sheet.getRange("A1:A3").setValues([[1], [5], [9]]);
      sheet.setConditionalFormatRules([make().whenNumberGreaterThan(6).setBackground("#ff0000").build(), make().whenNumberGreaterThan(3).setBackground("#00ff00").build()]);`);
    book.run("main");
    const sheetId = book.model.getters.getActiveSheetId();
    const colour = (row: number) => book.model.getters.getCellComputedStyle({ sheetId, col: 0, row }).fillColor;
    expect([colour(0), colour(1), colour(2)]).toEqual([undefined, "#00ff00", "#ff0000"]);
  });

  test.each([
    ["whenNumberGreaterThan('1')", "don't match the method signature"],
    ["whenNumberGreaterThan(1).build()", "at least one range"],
    ['setRanges([sheet.getRange("A1")]).build()', "condition or a gradient"],
    ["setRanges([])", "at least one range"],
    ['setRanges([sheet.getRange("A1"), ss.insertSheet("x").getRange("A1")])', "cannot span multiple sheets"],
  ])("%s is refused", (call, sentence) =>
    expect(() => run(`SpreadsheetApp.newConditionalFormatRule().${call};`)).toThrow(sentence),
  );
});

describe("charts", () => {
  const chart = (kind: string, more = "") => `
    sheet.getRange("A1:C3").setValues([["", "gap", "value"], ["a", 1, 2], ["b", 3, 4]]);
    sheet.insertChart(sheet.newChart().${kind}.addRange(sheet.getRange("A1:C3")).setNumHeaders(1).setPosition(5, 2, 0, 0)${more}.build());
    const charts = sheet.getCharts(); `;

  test.each([
    ["asLineChart()", "line"],
    ["asColumnChart()", "bar"],
    ["asBarChart()", "bar"],
    ["asAreaChart()", "line"],
    ["asComboChart()", "combo"],
    ["asPieChart()", "pie"],
    ["asScatterChart()", "scatter"],
    ["setChartType(Charts.ChartType.COLUMN)", "bar"],
  ])("%s is drawn as %s", (kind, type) => {
    const book = open(chart(kind));
    book.run("main");
    const { getters } = book.model;
    const [id] = getters.getChartIds(getters.getActiveSheetId());
    expect(getters.getChartDefinition(id!).type).toBe(type);
    const runtime = getters.getChartRuntime(id!) as unknown as {
      chartJsConfig: { data: { datasets: { data: number[] }[] } };
    };
    expect(runtime.chartJsConfig.data.datasets[0]!.data).toEqual(type === "scatter" ? expect.anything() : [1, 3]);
  });

  test("a funnel: stacked bars whose first series cannot be seen", () => {
    const book = open(
      chart(
        "asBarChart()",
        `.setOption("isStacked", true).setOption("series", { 0: { color: "transparent" }, 1: { color: "#336699" } }).setOption("title", "Funnel").setOption("legend.position", "none")`,
      ),
    );
    book.run("main");
    const { getters } = book.model;
    const definition = getters.getChartDefinition(
      getters.getChartIds(getters.getActiveSheetId())[0]!,
    ) as unknown as Record<string, unknown>;
    expect(definition).toMatchObject({
      stacked: true,
      horizontal: true,
      legendPosition: "none",
      title: { text: "Funnel" },
      dataSetStyles: { 0: { backgroundColor: "#FFFFFF00" }, 1: { backgroundColor: "#336699" } },
    });
  });

  test("are found, changed and removed", () => {
    expect(
      run(`${chart("asLineChart()")}
      sheet.updateChart(charts[0].modify().asColumnChart().setOption("title", "T").setPosition(9, 9, 0, 0).build());
      const after = sheet.getCharts(); const seen = [charts.length, after.length, after[0].getRanges()[0].getA1Notation(), String(after[0].modify().getChartType())];
      sheet.removeChart(after[0]); return [seen, sheet.getCharts().length];`),
    ).toEqual([[1, 1, "A1:C3", "COLUMN"], 0]);
  });

  test.each([
    ["asFunnelChart()", "EmbeddedChartBuilder.asFunnelChart is not stood in for"],
    ["setChartType(Charts.ChartType.FUNNEL)", "ChartType.FUNNEL is not stood in for"],
    ["asGaugeChart()", "EmbeddedChartBuilder.asGaugeChart is not stood in for"],
    ['setOption("tittle", "x")', 'The chart option "tittle" is not known'],
  ])("%s is refused", (call, sentence) => expect(() => run(`sheet.newChart().${call};`)).toThrow(sentence));
  test("a chart without a kind or without ranges is refused", () => {
    expect(() => run(`sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1")).build());`)).toThrow(
      "select a chart type",
    );
    expect(() => run(`sheet.insertChart(sheet.newChart().asLineChart().build());`)).toThrow("at least one range");
  });
});
