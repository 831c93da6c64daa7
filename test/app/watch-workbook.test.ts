import { watchWorkbook } from "../../src/app/watch-workbook";
import type { WorkbookChange, WorkbookPort } from "../../src/app/workbook-port";
import { emptySnapshot, portOf } from "./snapshot-builder";

type Who = WorkbookChange["by"];

/** A watched workbook in which the test makes the changes. */
async function watched() {
  let tell: (change: WorkbookChange) => void = () => undefined;
  const stopped = jest.fn(() => Promise.resolve());
  const port: WorkbookPort = {
    ...portOf(emptySnapshot()).port,
    watch: (onChange) => {
      tell = onChange;
      return Promise.resolve(stopped);
    },
  };
  const settled: Who[] = [];
  const stop = await watchWorkbook(port, (by) => settled.push(by));
  const change = (by: Who) => {
    tell({ sheetId: "1", address: "A1", by });
  };
  return { settled, change, stop, stopped };
}

describe("watching the workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("tells a single change at once", async () => {
    const { settled, change } = await watched();
    change("here");
    jest.advanceTimersByTime(10);
    expect(settled).toEqual(["here"]);
  });

  test("tells once more of changes that follow the first, when it has been quiet", async () => {
    const { settled, change } = await watched();
    for (let count = 0; count < 50; count++) {
      change("here");
      jest.advanceTimersByTime(20);
    }
    jest.advanceTimersByTime(179);
    expect(settled).toEqual(["here"]);
    jest.advanceTimersByTime(1);
    expect(settled).toEqual(["here", "here"]);
  });

  test("tells of changes that never end at once, and then every two seconds", async () => {
    const { settled, change } = await watched();
    for (let count = 0; count < 100; count++) {
      change("here");
      jest.advanceTimersByTime(100);
    }
    expect(settled).toHaveLength(1 + 4);
  });

  test.each<[string, Who[], Who]>([
    ["only one's own changes", ["here", "here"], "here"],
    ["a change of somebody else before one's own", ["elsewhere", "here"], "elsewhere"],
    ["a change of somebody else after one's own", ["here", "elsewhere"], "elsewhere"],
  ])("says who it was after %s", async (_case, changes, by) => {
    const { settled, change } = await watched();
    changes.forEach(change);
    jest.runAllTimers();
    expect(settled).toEqual([by]);
  });

  test("forgets who it was once it has told", async () => {
    const { settled, change } = await watched();
    change("elsewhere");
    jest.runAllTimers();
    change("here");
    jest.runAllTimers();
    expect(settled).toEqual(["elsewhere", "here"]);
  });

  test("tells nothing more once it is stopped, not even what was on its way", async () => {
    const { settled, change, stop, stopped } = await watched();
    change("here");
    await stop();
    jest.runAllTimers();
    expect(settled).toEqual([]);
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});
