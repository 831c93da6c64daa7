import { registries, type Cell } from "./engine";

const { autofillRulesRegistry } = registries;
const copyOne = autofillRulesRegistry.get("simple_value_copy");

// A single text that ends in a number counts on when it is dragged, as in Excel; the engine would repeat it.
autofillRulesRegistry.replace("simple_value_copy", {
  ...copyOne,
  condition: (cell, cells) => copyOne.condition(cell, cells) && !/\d$/.test(textOf(cell)),
});

// So do digits that are text, which keep their zeros.
autofillRulesRegistry.add("count_digits_on", {
  sequence: 14,
  condition: (cell, cells) => cells.length === 1 && /^\d+$/.test(textOf(cell)),
  generateRule: (cell, _cells, direction) => {
    const digits = textOf(cell);
    return {
      type: "ALPHANUMERIC_INCREMENT_MODIFIER",
      prefix: "'",
      current: Number(digits),
      increment: ["up", "left"].includes(direction) ? -1 : 1,
      numberPostfixLength: digits.length,
    };
  },
});

/** What a cell holds when that is a text, else nothing. */
function textOf(cell: Cell): string {
  if (cell.isFormula) return "";
  if (cell.content.startsWith("'")) return cell.content.slice(1);
  return cell.format === "@" || typeof cell.parsedValue === "string" ? cell.content : "";
}
