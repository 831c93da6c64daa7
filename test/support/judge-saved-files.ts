import type * as Writing from "../../src/workbench/file/write-xlsx";
import { judgeSavedFile } from "./judge-saved-file";

// Whatever a test saves, and whatever it saves it for, has to be sound: each file is judged where it comes into being.
jest.mock("../../src/workbench/file/write-xlsx", () => {
  const writing = jest.requireActual<typeof Writing>("../../src/workbench/file/write-xlsx");
  return {
    ...writing,
    async writeXlsx(...given: Parameters<typeof Writing.writeXlsx>) {
      const bytes = await writing.writeXlsx(...given);
      await judgeSavedFile(bytes);
      return bytes;
    },
  };
});
