/** Figures of a sample of times. Input: numbers. Output: quantiles and means. It must not know what was measured. */

/** The value below which the share `q` of the sample lies, interpolated. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}

/** The mean of ratios: half and double cancel out. */
export function geometricMean(sample: readonly number[]): number {
  return Math.exp(sample.reduce((sum, value) => sum + Math.log(value), 0) / sample.length);
}
