import { html, render } from "lit";
import "./pane.css";
import { connectExcel } from "../excel/connect-excel";
import { readWorkbook } from "../app/planner-workbook";

const pane = document.getElementById("pane");
const script = document.getElementById("office-js");
if (pane && script) {
  render(html`<p>Starting…</p>`, pane);
  script.addEventListener("load", () => {
    void connectExcel().then(async (port) => {
      const workbook = await readWorkbook(port);
      render(html`<p>${workbook.isSetUp ? "Set up" : "Not set up"}</p>`, pane);
    });
  });
}
