import fc from "fast-check";
import { buildFormulaSpelling } from "../../../src/workbench/file/formula/formula-spelling";
import { formulaTokens } from "../../../src/workbench/file/formula/formula-tokens";

const spelling = buildFormulaSpelling(["WorkPlan", "PartnerList"]);

describe("a formula in a file", () => {
  test.each([
    ["a cell of its own row", "=[@Due]", "WorkPlan[[#This Row],[Due]]"],
    ["a header with a space", "=[@[Days late]]+1", "WorkPlan[[#This Row],[Days late]]+1"],
    ["a header with special characters", "=[@[Due '[#1']]]", "WorkPlan[[#This Row],[Due '[#1']]]"],
    ["a header with an apostrophe", "=[@[Who''s it]]", "WorkPlan[[#This Row],[Who''s it]]"],
    ["several cells of its row", "=SUM([@[A]:[C]])", "SUM(WorkPlan[[#This Row],[A]:[C]])"],
    ["its whole row", "=COUNTA([@])", "COUNTA(WorkPlan[#This Row])"],
    ["another table's row", "=PartnerList[@Score]", "PartnerList[[#This Row],[Score]]"],
    ["a column", "=SUM(WorkPlan[Days late])", "SUM(WorkPlan[Days late])"],
    ["a whole table", "=ROWS(WorkPlan)+ROWS(partnerlist)", "ROWS(WorkPlan[])+ROWS(partnerlist[])"],
    [
      "headers and data",
      "=WorkPlan[[#Headers],[Due]]&WorkPlan[#All]",
      "WorkPlan[[#Headers],[Due]]&WorkPlan[#All]",
    ],
    [
      "texts that look like references",
      '=IF([@Due]="[@Due] WorkPlan","","it""s")',
      'IF(WorkPlan[[#This Row],[Due]]="[@Due] WorkPlan","","it""s")',
    ],
    ["a sheet called like a table", "=WorkPlan!A1+'WorkPlan'!B2", "WorkPlan!A1+'WorkPlan'!B2"],
    ["another workbook", "=[1]Sheet1!A1+'[Book 2.xlsx]S'!A1", "[1]Sheet1!A1+'[Book 2.xlsx]S'!A1"],
    ["errors", "=IF(A1=#N/A,#REF!,#DIV/0!)", "IF(A1=#N/A,#REF!,#DIV/0!)"],
    [
      "a younger function",
      "=IFNA(MAXIFS(A:A,B:B,1),RANK.EQ(1,A1:A9))",
      "_xlfn.IFNA(_xlfn.MAXIFS(A:A,B:B,1),_xlfn.RANK.EQ(1,A1:A9))",
    ],
    ["a function of later Excel", "=FILTER(A1:A9,B1:B9>0)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>0)"],
    [
      "names for parts of itself",
      '=LET(x, A1,rate,x/2,x*rate&"x")',
      '_xlfn.LET(_xlpm.x, A1,_xlpm.rate,_xlpm.x/2,_xlpm.x*_xlpm.rate&"x")',
    ],
    [
      "a function of its own",
      "=LAMBDA(a,b,IF(a,b,x))(1,2)",
      "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,IF(_xlpm.a,_xlpm.b,x))(1,2)",
    ],
    ["a name like a younger function", "=Days+1", "Days+1"],
  ])("spells %s in its own way, and back", (_case, typed, inFile) => {
    expect(spelling.toFile(typed, "WorkPlan")).toBe(inFile);
    expect(spelling.fromFile(inFile, "WorkPlan")).toBe(typed);
  });

  test("outside its table names the table", () => {
    expect(spelling.fromFile("WorkPlan[[#This Row],[Due]]", null)).toBe("=WorkPlan[@Due]");
    expect(spelling.fromFile("WorkPlan[#This Row]", "PartnerList")).toBe("=WorkPlan[@]");
  });

  test("takes a column without its table as one of its own", () => {
    expect(spelling.toFile("=SUM([Days late])", "WorkPlan")).toBe("SUM(WorkPlan[Days late])");
  });

  test("that another program spelled loosely is understood", () => {
    expect(spelling.fromFile("workplan[[#this row], [Due]]", "WorkPlan")).toBe("=[@Due]");
    expect(spelling.fromFile("_xlfn.LET(_xlpm.x,1,_xlpm.x)", null)).toBe("=LET(x,1,x)");
  });
});

describe("the pieces of a formula", () => {
  const characters = Array.from(`aA1$.:!"'[]@#(,) +é`);

  test("put together give any text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters) }), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
      { seed: 20260419 },
    );
  });
});
