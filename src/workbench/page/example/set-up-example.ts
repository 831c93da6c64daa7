import { setUpWorkbook } from "../../../app/set-up-workbook";
import { connectExcel } from "../../../excel/connect-excel";
import type { ExamplePage } from "../load-example";

const page: ExamplePage = {
  async setUpExample() {
    const refusals = await setUpWorkbook(await connectExcel(), { data: {} });
    if (refusals.length > 0) throw new Error("The example does not fit into a new workbook.");
  },
};
Object.assign(window, page);
