import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import "./pane.css";
import { startPane } from "./start-pane";

const root = document.getElementById("pane");
const officeJs = document.getElementById("office-js");
if (root && officeJs) startPane(root, officeJs);
