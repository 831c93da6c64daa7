import { addIn, area, aBook, aWorkPlan, refusal } from "./book-at-hand";

describe("formulas that name tables", () => {
  test.each([
    ["a column", "=SUM(WorkPlan[Due])", 22],
    ["columns side by side", "=SUM(WorkPlan[[Due]:[Days left]])", 28],
    ["the body by its bare name", "=ROWS(WorkPlan)", 2],
    ["the body", "=COLUMNS(WorkPlan[])", 3],
    ["a header", "=WorkPlan[[#Headers],[Due]]", "Due"],
    ["everything", "=ROWS(WorkPlan[#All])", 3],
    ["a name in other letters", "=sum(workplan[due])", 22],
  ])("calculate with %s", (_case, formula, expected) => {
    const hand = aWorkPlan();
    hand.write("A1", [formula]);
    expect(hand.value("A1")).toBe(expected);
  });

  test("are given back as they were typed, with functions in capitals", () => {
    const hand = aWorkPlan();
    hand.write("A1", ["=sum( WorkPlan[Due] )+$b$6"]);
    expect(hand.formula("A1")).toBe("=SUM( WorkPlan[Due] )+$B$6");
    expect(hand.formula("C7")).toBe("=[@Due]-8");
  });

  test("follow a renamed table and a renamed column", () => {
    const hand = aWorkPlan();
    hand.write("A1", ["=SUM(WorkPlan[Due])"]);
    hand.book.changeTable(hand.tableId("WorkPlan"), { name: "Plan" });
    hand.write("B5", ["Due on [day]"]);
    expect(hand.formula("A1")).toBe("=SUM(Plan[Due on '[day']])");
    expect(hand.formula("C6")).toBe("=[@[Due on '[day']]]-8");
    expect(hand.value("A1")).toBe(22);
  });

  test("know their own row also in a table with one row, and after it has grown", () => {
    const hand = aBook();
    hand.write("A1", ["Due", "Double", "All"], [4, null, null]);
    hand.book.addTable(hand.sheetId, area("A1:C2"), true, "One");
    hand.write("B2", ["=[@Due]*2", "=SUM(One[Due])"]);
    hand.write("A3", [6]);
    expect(hand.values("A2:C3")).toEqual([
      [4, 8, 10],
      [6, 12, 10],
    ]);
    expect(hand.formula("B2")).toBe("=[@Due]*2");
    expect(hand.formula("C3")).toBe("=SUM(One[Due])");
  });

  test("stay as typed when only the look of their cell changes", () => {
    const hand = aWorkPlan();
    hand.book.changeFormat(hand.sheetId, area("C6:C7"), { bold: true, numberFormat: "0.0" });
    expect(hand.formula("C6")).toBe("=[@Due]-8");
    expect(hand.text("C6")).toBe("2.0");
  });

  test("become plain ranges when their table is turned into a range", () => {
    const hand = aWorkPlan();
    hand.write("A1", ["=SUM(WorkPlan[Due])"]);
    hand.book.convertTableToRange(hand.tableId("WorkPlan"));
    expect(hand.formula("A1")).toBe("=SUM($B$6:$B$7)");
    expect(hand.value("A1")).toBe(22);
  });

  test("that name a table or column that is not there are refused", () => {
    const hand = aWorkPlan();
    expect(() => hand.write("A1", ["=SUM(Nothing[Due])"])).toThrow(refusal("InvalidArgument"));
    expect(() => hand.write("A1", ["=SUM(WorkPlan[Nothing])"])).toThrow(refusal("InvalidArgument"));
  });

  test("use names of the workbook, and follow them when they change", () => {
    const hand = aWorkPlan();
    hand.write("A1", [5]);
    hand.write("A2", ["=Limit*2"]);
    expect(hand.value("A2")).toEqual({ error: "#NAME?" });
    hand.book.addName({ name: "Limit", formula: "=Sheet1!$A$1+1", visible: true });
    expect(hand.value("A2")).toBe(12);
    hand.book.changeName("Limit", undefined, { formula: "=MAX(WorkPlan[Due])" });
    expect(hand.value("A2")).toBe(24);
    expect(hand.formula("A2")).toBe("=Limit*2");
  });

  test("are calculated when they are read in the middle of a batch", () => {
    const hand = aWorkPlan();
    hand.write("A1", ["=SUM(WorkPlan[Due])"]);
    const seen = hand.book.batch(addIn, () => {
      hand.write("B6", [100]);
      return hand.value("A1");
    });
    expect(seen).toBe(112);
  });
});

describe("formulas the engine has no functions for", () => {
  const opened = () => {
    const { book } = aBook();
    const content = book.content();
    content.sheets[0]!.cells = [
      { row: 0, column: 0, formula: "=LET(x,2,x*3)", value: 6 },
      { row: 1, column: 0, formula: "=SORTBY(A5:A9,B5:B9)", value: "found" },
      { row: 2, column: 0, formula: "=FILTER(A5:A9,A5:A9>1)", value: "" },
      { row: 3, column: 0, formula: "=A1*10", value: 0 },
    ];
    return aBook(content);
  };

  test("keep the value they came with, and are given back unchanged", () => {
    const hand = opened();
    expect(hand.values("A1:A4")).toEqual([[6], ["found"], [""], [60]]);
    expect(hand.formula("A1")).toBe("=LET(x,2,x*3)");
    expect(hand.formula("A3")).toBe("=FILTER(A5:A9,A5:A9>1)");
    expect(hand.book.content().sheets[0]!.cells[0]).toEqual({
      row: 0,
      column: 0,
      formula: "=LET(x,2,x*3)",
      value: 6,
    });
  });

  test("are gone once someone writes into their cell", () => {
    const hand = opened();
    hand.write("A1", [7]);
    expect(hand.formula("A1")).toBe(7);
    expect(hand.value("A4")).toBe(70);
  });
});
