/**
 * Rows that are computed last: while the driver decodes one, Neo4j computes the next.
 *
 * A statement's value is one expression, finished before anything is sent. Where rows of its outermost lists ask for more than values (lists in
 * lists, neighbours), most of the time goes into them; so the lists hold the variables of the rows instead, and what the rows say is computed
 * as they are sent. Rows of values alone stay where they are: ten of them in a record (`parts.ts`) are cheaper than ten records.
 *
 * Input: the column of a statement. Output: the column with lists of variables, and the rows. Pure.
 *
 *     [n0.name, [COLLECT { MATCH (n0)-[r1]->(n2) RETURN [r1.role, COLLECT { … }] }]]
 *       -> [n0.name, [COLLECT { MATCH (n0)-[r1]->(n2) RETURN [r1, n2] }]]   and   [r1, n2] -> [r1.role, COLLECT { … }]
 */
import { invariant } from '../errors.js';
import { outermostLists } from './parts.js';
import type { Column, Variable } from './plan.js';

export interface LateRow {
  /** What a row names of what was found before it. */
  readonly variables: readonly Variable[];
  readonly row: Column;
}

export interface LateRows {
  /** Its lists hold, for each row, the values of its variables; after the number of the list, where there are several. */
  readonly column: Column;
  /** For each list, in the order of `listPaths`. */
  readonly rows: readonly LateRow[];
}

type Collect = Extract<Column, { op: 'Collect' }>;

/** Undefined where no row is worth it. */
export function lateRows(column: Column): LateRows | undefined {
  const lists = outermostLists(column).map(({ list }) => list);
  if (!lists.some(({ row }) => asksForMore(row))) return undefined;
  const found = variablesIn(withRows(column, () => []));
  const rows = lists.map(({ row }): LateRow => ({ row, variables: [...variablesIn(row).values()].filter(({ name }) => found.has(name)) }));
  return { column: withRows(column, (collect) => tuple(lists.indexOf(collect), rows)), rows };
}

function tuple(list: number, rows: readonly LateRow[]): readonly Column[] {
  const row = rows[list];
  invariant(row, 'every list has rows');
  const values = row.variables.map((of): Column => ({ op: 'Itself', of }));
  return rows.length === 1 ? values : [{ op: 'Number', value: list }, ...values];
}

function withRows(column: Column, rowOf: (collect: Collect) => readonly Column[]): Column {
  switch (column.op) {
    case 'Collect':
      return { ...column, row: { op: 'Row', columns: rowOf(column) } };
    case 'First':
      return { ...column, row: withRows(column.row, rowOf) };
    case 'Row':
      return { ...column, columns: column.columns.map((inner) => withRows(inner, rowOf)) };
    default:
      return column;
  }
}

/** Whether a row goes further than to the values of what is found. */
function asksForMore(column: Column): boolean {
  switch (column.op) {
    case 'Row':
      return column.columns.some(asksForMore);
    case 'IfKnown':
      return asksForMore(column.then);
    case 'ByLabel':
      return column.branches.some(({ columns }) => columns.some(asksForMore));
    case 'Collect':
    case 'First':
    case 'Aggregate':
    case 'Groups':
      return true;
    default:
      return false;
  }
}

/** All variables that a plan names, by name: no two things of a plan have the same. */
function variablesIn(plan: unknown, into = new Map<string, Variable>()): ReadonlyMap<string, Variable> {
  if (typeof plan !== 'object' || plan === null) return into;
  if (Array.isArray(plan)) for (const part of plan as readonly unknown[]) variablesIn(part, into);
  else if (isVariable(plan)) into.set(plan.name, plan);
  // What a request brings is no part of the plan.
  else if (!('slot' in plan)) for (const part of Object.values(plan)) variablesIn(part, into);
  return into;
}

function isVariable(plan: object): plan is Variable {
  return 'name' in plan && 'kind' in plan && (plan.kind === 'node' || plan.kind === 'relationship' || plan.kind === 'value');
}
