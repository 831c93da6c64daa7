import { exampleCoalition } from "../../../app/example/example-coalition";
import { setUpWorkbook } from "../../../app/set-up-workbook";
import { parseDay, type SerialDay } from "../../../domain/serial-day";
import { connectExcel } from "../../../excel/connect-excel";
import type { ExamplePage } from "../load-example";

const page: ExamplePage = {
  async setUpExample() {
    const port = await connectExcel();
    const refusals = await setUpWorkbook(port, { data: exampleCoalition(dayHere()) });
    if (refusals.length > 0) throw new Error("The example does not fit into a new workbook.");
  },
};
Object.assign(window, page);

function dayHere(now = new Date()): SerialDay {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
  return parseDay(text) as SerialDay;
}
