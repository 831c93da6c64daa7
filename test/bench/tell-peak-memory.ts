import { writeFileSync } from "node:fs";

// Loaded before a measured program: tells at the end how much memory the program had at most.
process.on("exit", () => {
  const file = process.env["PEAK_MEMORY_FILE"];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
