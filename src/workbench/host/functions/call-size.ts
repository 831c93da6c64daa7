import type { FunctionEntry } from "../book/engine";
import { matrixOf, operandOf, type Argument } from "./cell-argument";
import { numberInText } from "./number-in-text";

/** What a call of a function comes to. Units: as much as a function takes that is carried out on single cells. */
export interface CallSize {
  /** Cells of the block that comes out. */
  readonly made: number;
  /** All that has to be done for it. */
  readonly work: number;
}

/** Tells of one call what it comes to, by its arguments. */
export type CallSizer = (given: readonly Argument[]) => CallSize;

/**
 * How much calls of a function come to, before they are carried out: once for every cell of the blocks that they are
 * carried out for, and more for functions that make blocks, put them in order or count through days.
 */
export function callSizer(name: string, described: FunctionEntry["args"]): CallSizer {
  const takesBlock = choosing.test(name) ? () => false : blockTaker(described);
  const isQuick = quick.test(name);
  const [blocksOf, turnsIn] = [blocks[name], turns[name]];
  return (given) => {
    let [columns, rows, whole] = [1, 1, 0];
    given.forEach((argument, at) => {
      if (!Array.isArray(argument)) return;
      const [width, height] = [argument.length, argument[0]?.length ?? 0];
      if (takesBlock(at)) whole += width * height;
      else [columns, rows] = [Math.max(columns, width), Math.max(rows, height)];
    });
    const times = columns * rows;
    const made = blocksOf?.(given) ?? 0;
    const isAnew = times > 1 && !(isQuick && !given.some(isOpenCriterion));
    const loops = (turnsIn?.(given) ?? 0) + (isAnew ? whole * cellStep : 0);
    return { made: times * (1 + made), work: times * (1 + made + loops) };
  };
}

/** Whether a function takes the block whole that is given at a place, or is carried out for each of its cells. */
function blockTaker(described: FunctionEntry["args"]): (at: number) => boolean {
  const { length } = described;
  const repeating = described.filter(({ repeating: isRepeating }) => isRepeating === true).length;
  return (at) => {
    const own = at < length || repeating === 0 ? at : length - repeating + ((at - length) % repeating);
    return described[own]?.acceptMatrix === true;
  };
}

// These take blocks, and give back a cell of theirs for each cell of a condition.
const choosing = /^(?:IF|IFS|IFERROR|IFNA|SWITCH)$/;

// These go through a block once for all, or not through all of it.
const quick =
  /^(?:INDEX|CHOOSE|ROWS?|COLUMNS?|MATCH|[VHX]?LOOKUP|LARGE|SMALL|(?:COUNT|SUM|AVERAGE)IFS?|(?:MIN|MAX)IFS)$/;

/** Whether cells are looked for by a criterion that more than one value fits, such as `>5` or `a*`. */
function isOpenCriterion(argument: Argument): boolean {
  const criterion = operandOf(argument);
  return typeof criterion === "string" && /^[<>]|[*?]/.test(criterion);
}

/** What one turn of a loop takes: over numbers, over the cells of a block, and over days or periods. */
const step = 1 / 50;
const cellStep = 1 / 8;
const longStep = 1 / 4;
/** What it takes to put one cell in order among the others. */
const orderStep = 3;

type Size = (given: readonly Argument[]) => number;

const asked: Size = (given) => numberAt(given, 0, 1) * numberAt(given, 1, 1);
const cube: Size = ([block]) => matrixOf(block).length ** 3 * step;
const wrapped: Size = (given) => cellsOf(given[0]) + numberAt(given, 1, 1);
const daysBetween: Size = (given) => Math.abs(numberAt(given, 1) - numberAt(given, 0)) * longStep;
const daysOn: Size = (given) => numberAt(given, 1) * longStep;
const periodsBetween: Size = (given) => Math.abs(numberAt(given, 4) - numberAt(given, 3)) * longStep;

// These put all cells in order, each time anew.
const inOrder = [
  ...["MEDIAN", "PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC"],
  ...["QUARTILE", "QUARTILE.INC", "QUARTILE.EXC", "SORT", "UNIQUE", "FREQUENCY", "SPEARMAN"],
];

/** How many cells functions give back that make blocks of their own. */
const blocks: Readonly<Record<string, Size | undefined>> = {
  SEQUENCE: asked,
  RANDARRAY: asked,
  MUNIT: (given) => numberAt(given, 0) ** 2,
  EXPAND: (given) => numberAt(given, 1, heightOf(given[0])) * numberAt(given, 2, matrixOf(given[0]).length),
  WRAPROWS: wrapped,
  WRAPCOLS: wrapped,
  CHOOSECOLS: ([block, ...chosen]) => heightOf(block) * sum(chosen.map(cellsOf)),
  CHOOSEROWS: ([block, ...chosen]) => matrixOf(block).length * sum(chosen.map(cellsOf)),
  HSTACK: (given) => sum(given.map((block) => matrixOf(block).length)) * Math.max(...given.map(heightOf)),
  TEXTSPLIT: ([text, columnEnd, rowEnd]) => partsOf(text, columnEnd) * partsOf(text, rowEnd),
  VSTACK: (given) => sum(given.map(heightOf)) * Math.max(...given.map((block) => matrixOf(block).length)),
};

/** How much functions do besides, which does not follow from the cells that they look at. */
const turns: Readonly<Record<string, Size | undefined>> = {
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
  VDB: (given) => numberAt(given, 4) * longStep,
  ...Object.fromEntries(
    inOrder.map((name) => [name, (given: readonly Argument[]) => sum(given.map(cellsOf)) * orderStep]),
  ),
  REGEXTEST: ([text, pattern]) => turnsOf(pattern, text),
  REGEXEXTRACT: ([text, pattern]) => turnsOf(pattern, text),
  REGEXREPLACE: ([text, pattern]) => turnsOf(pattern, text),
};

/**
 * How often a pattern may try anew when a text does not fit it: repetitions multiply with each other, and those of
 * repetitions that nothing separates, such as `(a+)+`, double with each letter.
 */
function turnsOf(pattern: Argument, text: Argument): number {
  const source = textOf(pattern);
  const { length } = textOf(text);
  if (/[*+}]\)[*+{]/.test(source)) return 2 ** Math.min(length, 60) * step;
  const repetitions = source.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0;
  return length ** Math.min(repetitions, 3) * step;
}

function partsOf(text: Argument, end: Argument): number {
  const mark = textOf(end);
  return mark === "" ? 1 : textOf(text).split(mark).length;
}

function textOf(argument: Argument): string {
  return String(operandOf(argument) ?? "");
}

function numberAt(given: readonly Argument[], at: number, otherwise = 0): number {
  if (given[at] === undefined) return otherwise;
  const value = operandOf(given[at]);
  const number = typeof value === "string" ? numberInText(value) : Number(value);
  return Math.abs(number ?? 0);
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
