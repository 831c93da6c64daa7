import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withWrittenSections } from "./written-sections";

const readme = join(__dirname, "../../README.md");
writeFileSync(readme, withWrittenSections(readFileSync(readme, "utf8")));
