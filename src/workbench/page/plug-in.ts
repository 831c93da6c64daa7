import type { Workbench } from "./workbench-on-window";

// Runs in a pane before office.js, which then finds an Excel.
(parent as unknown as { workbench: Workbench }).workbench.attachAddIn(window);
