import { addInContract } from "../add-in-contract";

Object.assign(window, { addInContract: () => addInContract(Excel) });
