import type { FunctionEntry } from "../book/engine";
import { matrixOf, operandOf, type Argument } from "./cell-argument";

/**
 * How much a call of a function comes to, before it is carried out: once for every cell of the blocks that it is carried
 * out for, and more for functions that make blocks or count through days. Units: functions carried out on single cells.
 */
export function callSize(
  { args: described, name }: Pick<FunctionEntry, "args"> & { name: string },
  given: readonly Argument[],
): number {
  let [columns, rows, whole] = [1, 1, 0];
  given.forEach((argument, at) => {
    if (!Array.isArray(argument)) return;
    const [width, height] = [argument.length, argument[0]?.length ?? 0];
    if (takesBlock(described, at)) whole += width * height;
    else [columns, rows] = [Math.max(columns, width), Math.max(rows, height)];
  });
  const times = columns * rows;
  const own = sizes[name]?.(given) ?? 0;
  return times * (1 + own + (times > 1 && goesThroughBlocks(name) ? whole * step : 0));
}

/** Whether the function takes the block whole that is given at a place, or is carried out for each of its cells. */
function takesBlock(described: FunctionEntry["args"], at: number): boolean {
  const repeating = described.filter(({ repeating: isRepeating }) => isRepeating === true).length;
  const beyond = at - described.length;
  const own = beyond < 0 || repeating === 0 ? at : described.length - repeating + (beyond % repeating);
  return described[own]?.acceptMatrix === true;
}

// These find what they look for without going through all of the block.
const quick =
  /^(?:INDEX|MATCH|CHOOSE|ROWS?|COLUMNS?|(?:COUNT|SUM|AVERAGE)IFS?|(?:MIN|MAX)IFS|RANK|LARGE|SMALL)$/;

function goesThroughBlocks(name: string): boolean {
  return !quick.test(name);
}

/** What one turn of a loop of numbers takes. */
const step = 1 / 50;
/** The same of a loop of days or periods. */
const longStep = 1 / 4;

type Size = (given: readonly Argument[]) => number;

const made: Size = (given) => numberAt(given, 0, 1) * numberAt(given, 1, 1);
const cube: Size = ([block]) => matrixOf(block).length ** 3 * step;
const wrapped: Size = (given) => cellsOf(given[0]) + numberAt(given, 1, 1);
const daysBetween: Size = (given) => Math.abs(numberAt(given, 1) - numberAt(given, 0)) * longStep;
const daysOn: Size = (given) => numberAt(given, 1) * longStep;
const periodsBetween: Size = (given) => Math.abs(numberAt(given, 4) - numberAt(given, 3)) * longStep;

/** Functions whose work does not follow from the cells that they look at. */
const sizes: Readonly<Record<string, Size | undefined>> = {
  SEQUENCE: made,
  RANDARRAY: made,
  MUNIT: (given) => numberAt(given, 0) ** 2,
  EXPAND: (given) => numberAt(given, 1, heightOf(given[0])) * numberAt(given, 2, matrixOf(given[0]).length),
  WRAPROWS: wrapped,
  WRAPCOLS: wrapped,
  CHOOSECOLS: ([block, ...chosen]) => heightOf(block) * sum(chosen.map(cellsOf)),
  CHOOSEROWS: ([block, ...chosen]) => matrixOf(block).length * sum(chosen.map(cellsOf)),
  HSTACK: (given) => sum(given.map((block) => matrixOf(block).length)) * Math.max(...given.map(heightOf)),
  VSTACK: (given) => sum(given.map(heightOf)) * Math.max(...given.map((block) => matrixOf(block).length)),
  MMULT: ([left, right]) => cellsOf(left) * matrixOf(right).length * step,
  MDETERM: cube,
  MINVERSE: cube,
  NETWORKDAYS: daysBetween,
  "NETWORKDAYS.INTL": daysBetween,
  WORKDAY: daysOn,
  "WORKDAY.INTL": daysOn,
  CUMIPMT: periodsBetween,
  CUMPRINC: periodsBetween,
  DB: (given) => numberAt(given, 3) * longStep,
  REGEXTEST: ([text, pattern]) => turnsOf(pattern, text),
  REGEXEXTRACT: ([text, pattern]) => turnsOf(pattern, text),
  REGEXREPLACE: ([text, pattern]) => turnsOf(pattern, text),
};

/** How often a pattern may try anew when a text does not fit it: its repetitions multiply with each other. */
function turnsOf(pattern: Argument, text: Argument): number {
  const source = String(operandOf(pattern) ?? "");
  const { length } = String(operandOf(text) ?? "");
  if (/[*+}][^()]*\)[*+{]/.test(source) || /\|[^()]*\)[*+{]/.test(source))
    return 2 ** Math.min(length, 60) * step;
  const repetitions = source.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0;
  return length ** repetitions * step;
}

function numberAt(given: readonly Argument[], at: number, otherwise = 0): number {
  if (given[at] === undefined) return otherwise;
  const number = Math.abs(Number(operandOf(given[at])));
  return Number.isFinite(number) ? number : 0;
}

function heightOf(block: Argument): number {
  return matrixOf(block)[0]?.length ?? 0;
}

function cellsOf(block: Argument): number {
  return matrixOf(block).length * heightOf(block);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
