const million = 1_000_000;

/** Closer than this to the middle between two results, binary arithmetic cannot be trusted to say which side it is. */
const doubt = 1e-6;

/**
 * A number rounded to 6 decimals as Excel's ROUND does: a half goes away from zero.
 *
 * Source: product.md, "The rules"; scores and coverage are compared only after this.
 */
export function roundToSixDecimals(value: number): number {
  const scaled = Math.abs(value) * million;
  const distanceToHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
  const decided = distanceToHalf < doubt ? Number(scaled.toPrecision(15)) : scaled;
  return (Math.sign(value) * Math.round(decided)) / million;
}
