import { readXlsx } from "../../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/file/write-xlsx";

/** What the page under test offers: the two functions, with bytes as plain numbers. */
export interface FilePage {
  write(content: Parameters<typeof writeXlsx>[0]): Promise<number[]>;
  read(bytes: number[]): ReturnType<typeof readXlsx>;
}

const filePage: FilePage = {
  write: async (content) => Array.from(await writeXlsx(content)),
  read: (bytes) => readXlsx(new Uint8Array(bytes)),
};

Object.assign(window, { filePage });
