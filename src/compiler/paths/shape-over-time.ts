/**
 * Shapes distances over time. Input: the shape, the row, the variables, the shaper's ways. Output: the response list; an id that nothing has is an
 * error of the client. Pure.
 */
import { invariant } from '../../errors.js';
import type { Completing } from '../shape-search.js';
import type { VariableValues } from '../variables.js';
import type { OverTimeShape } from './path-shape.js';
import { object } from './shape-object.js';
import { assertEnds } from './shape-paths.js';

export function shapeOverTime({ ends, fields, most }: OverTimeShape, [found, years]: readonly unknown[], variables: VariableValues, completing: Completing): unknown {
  invariant(Array.isArray(found), 'it is told which ends there are');
  assertEnds(ends, found, variables);
  return completing.list(years, (row) => {
    const [year, length, shorterAt, walks] = row;
    return object(fields, completing, (field) => {
      switch (field.kind) {
        case 'typename':
          return 'DistanceInYear';
        case 'year':
          return year;
        case 'length':
          return length;
        case 'change':
          return shorterAt === null ? null : shorterAt === year ? 'SHORTER' : 'LONGER';
        case 'complete':
          return Number(walks) < most;
        case 'nodeList':
          return completing.list(row[field.column], (one) => completing.node(field.node, one));
      }
    });
  });
}
