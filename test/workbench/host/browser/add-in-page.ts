import { addInContract } from "../add-in-contract";

/** What an add-in in a frame offers the test. */
const page = { addInContract: () => addInContract(Excel) };

export type AddInPage = typeof page;

Object.assign(window, page);
