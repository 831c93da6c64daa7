// Only a workbook without a planner needs these.
import "@fluentui/web-components/field.js";
import "@fluentui/web-components/radio.js";
import "@fluentui/web-components/radio-group.js";
