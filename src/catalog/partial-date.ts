/**
 * Dates as precise as their source: what is a PartialDate, and which days it may mean.
 *
 * Input: text such as `2018`, `2018-08` or `2018-08-28`. Output: its first and last possible day, `YYYY-MM-DD`, which compare as
 * text. The loader stores both beside the text, filters compare with them. Years have four digits; the calendar is Gregorian.
 */
import { GraphQLError, Kind, print } from 'graphql';
import type { GraphQLErrorOptions, GraphQLScalarType } from 'graphql';

/** First and last possible day, `YYYY-MM-DD`. */
export interface DayRange {
  readonly min: string;
  readonly max: string;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days a partial date may mean, or undefined where the text is no date, such as `2018-02-30`. */
export function dayRange(text: string): DayRange | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31` };
  if (month < '01' || month > '12') return undefined;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { min: `${year}-${month}-01`, max: `${year}-${month}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return { min: text, max: text };
}

function coerce(value: unknown, place: GraphQLErrorOptions = {}): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && dayRange(text)) return text;
  if (typeof text === 'string' && PATTERN.test(text)) throw new GraphQLError(`PartialDate must be a date of the calendar; there is no ${JSON.stringify(text)}`, place);
  throw new GraphQLError(`PartialDate must be a date written "YYYY", "YYYY-MM" or "YYYY-MM-DD"; got ${JSON.stringify(value)}`, place);
}

/** What SDL cannot say of the scalar: how it is read and written. A bare year may be a number. */
export const partialDateRules: Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'> = {
  serialize: (value) => coerce(value),
  parseValue: (value) => coerce(value),
  parseLiteral: (node) => coerce(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : print(node), { nodes: node }),
};
