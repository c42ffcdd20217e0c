/**
 * The days a partial date may mean, found by the calendar and not by the program's own code, which this checks.
 *
 * Input: a stored value. Output: its first and last day as `YYYY-MM-DD`, or undefined where it is no date. Pure.
 */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysOf(value: unknown): Days | undefined {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return undefined;
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = Number(month) === 2 && isLeap(Number(year)) ? 29 : MONTH_LENGTHS[Number(month) - 1];
  if (length === undefined) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: value, last: value } : undefined;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
