/**
 * Tells which formulas the engine need not be given. What it takes to understand one grows with the square of its
 * operators and brackets: with 1,000 of them it is half a second, with 4,000 ten.
 */
export function heavyFormulas(): (formula: string) => boolean {
  let sum = 0;
  return (formula) => {
    const weight = (formula.match(/[-+*/^&<>=%(]/g)?.length ?? 0) ** 2;
    if (weight <= everyday) return false;
    sum += weight;
    return weight > most || sum > mostOfAll;
  };
}

const everyday = 2_500;
const most = 1_000_000;
const mostOfAll = 10_000_000;
