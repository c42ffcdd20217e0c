/**
 * Plans a search: full-text queries find names, the names lead to entities, each entity keeps its best name, the best come first.
 *
 * Input: the bound root, the scope, and the planner's function for selections. Output: `{ column, shape, checks }`. The index's own scores
 * order nothing, because they change with whatever else it holds: hits are ordered by how the name fits, its length, the entity's id. Pure.
 *
 *     search(text: "camb") { hits { node { id } } }
 *       -> Row [Collect(Page(Best n2(Compute match, length(OwnersOf n1(FullTextSeek n1))))) [n2.id]]
 */
import { BadUserInputError, invariant } from '../errors.js';
import type { BoundHitField, BoundRoot, BoundSearchField } from './bound.js';
import { decodeCursor } from './cursor.js';
import type { CursorKind } from './cursor.js';
import { located } from './located.js';
import { pageSize } from './plan-order.js';
import { planWhere } from './plan-where.js';
import { ITSELF } from './plan.js';
import type { Column, FullTextSeek, Parameter, Position, Predicate, RowSource, Variable } from './plan.js';
import { RowBuilder } from './row-builder.js';
import { filtered } from './scope.js';
import type { PlanScope } from './scope.js';
import type { SelectInRow } from './selecting.js';
import { readSearchText } from './search-text.js';
import type { SearchText } from './search-text.js';
import type { HitFieldShape, SearchFieldShape, SearchShape } from './shape.js';
import type { Slot, VariableValues } from './variables.js';
import { onlyPlace } from './places.js';
import { ascending } from './sort-key.js';

const INDEX = 'name_words';
/** Names that one query may find: what finds more is too short a text to be answered well. */
const MOST_NAMES: Parameter = { note: 'names looked at', slot: () => 2_000 };
const ONE_MORE: Parameter = { note: 'names looked at + 1', slot: () => 2_001 };
const HIT_CURSOR: readonly CursorKind[] = (['number', 'number', 'string', 'number'] as const).map((holds) => ({ holds, isNullable: false }));
const HIGHEST_RANK = 1_000_000_000;

type SearchRoot = Extract<BoundRoot, { kind: 'search' }>;
type ReadText = (variables: VariableValues) => SearchText;

/** The variables of a search. */
interface Found {
  readonly query: Variable;
  readonly name: Variable;
  readonly entity: Variable;
  readonly match: Variable;
  readonly length: Variable;
}

export function planSearch(bound: SearchRoot, scope: PlanScope, select: SelectInRow): { readonly column: Column; readonly shape: SearchShape; readonly checks: readonly Slot[] } {
  const [value, node] = [() => scope.variable('value'), () => scope.variable('node')];
  const found: Found = { query: value(), name: node(), entity: node(), match: value(), length: value() };
  const text = textOf(bound);
  const size: Slot = (variables) => located(bound.nodes, () => pageSize(bound.inputs, false)(variables));
  const [hit, answer] = [new RowBuilder(), new RowBuilder()];
  const fields = bound.fields.map((field) => searchField(field, found, hit, select));
  const isSelected = (...kinds: readonly BoundSearchField['kind'][]) => bound.fields.some(({ kind }) => kinds.includes(kind));
  const { page, rankBefore, order } = planPage(bound, bestNames(bound, found, text, scope), found, text, size);
  const widest = seekNames({ ...found, query: value(), name: node() }, { note: 'widest query of text', slot: (variables) => text(variables).widest });
  const rows = isSelected('hits', 'hasMore') ? answer.add({ op: 'Collect', input: page, row: hit.column() }) : undefined;
  const truncated = isSelected('truncated') ? answer.add({ op: 'IsOver', input: widest, most: MOST_NAMES }) : undefined;
  return {
    column: answer.column(),
    shape: { typeName: bound.typeName, fields, rows, truncated, limit: size, rankBefore, order },
    checks: [size],
  };
}

function seekNames({ name, query }: Found, queries: Parameter): FullTextSeek {
  return { op: 'FullTextSeek', node: name, query, index: INDEX, queries, limit: ONE_MORE };
}

function textOf({ inputs, nodes }: SearchRoot): ReadText {
  const [text, fuzzy] = [inputs.get('text'), inputs.get('fuzzy')];
  invariant(text?.kind === 'leaf', 'text is given');
  return (variables) => located(nodes, () => readSearchText(String(text.slot(variables)), fuzzy?.kind !== 'leaf' || fuzzy.slot(variables) === true));
}

/** Each entity that has a name like the text, with the best of its names. */
function bestNames({ inputs, root }: SearchRoot, found: Found, text: ReadText, scope: PlanScope): RowSource {
  invariant(root.kind === 'search', 'a search starts at names');
  const { query, name, entity, match, length } = found;
  const kinds = inputs.get('kinds');
  const ofKinds: readonly Predicate[] = kinds?.kind === 'leaf' ? [{ op: 'In', of: entity, key: 'kind', values: { note: 'kinds', slot: kinds.slot } }] : [];
  const where = planWhere(inputs.get('where'), { of: entity, fields: scope.fieldsOf(root.target) }, scope);
  const part = (note: string, read: (text: SearchText) => unknown): Parameter => ({ note, slot: (variables) => read(text(variables)) });
  const owners: RowSource = { op: 'OwnersOf', input: seekNames(found, part('queries of text', ({ queries }) => queries)), node: entity, label: root.target, type: root.owned.relationship.name };
  const compared = { exact: part('text', ({ exact }) => exact), whole: part('words of text', ({ whole }) => whole), starts: part('beginnings of text', ({ starts }) => starts) };
  const computed: RowSource = {
    op: 'Compute',
    input: filtered(owners, [...ofKinds, ...where]),
    values: [{ as: match, column: { op: 'NameMatch', of: name, query, text: compared } }, { as: length, column: { op: 'Length', of: name, key: 'text' } }],
  };
  return { op: 'Best', input: computed, of: entity, keys: [ascending(match, ITSELF), ascending(length, ITSELF), ...['text', 'lang', 'kind'].map((key) => ascending(name, key))] };
}

// --- hits ----------------------------------------------------------------------------------------------------------------------

function searchField(field: BoundSearchField, found: Found, row: RowBuilder, select: SelectInRow): SearchFieldShape {
  const place = onlyPlace(field);
  if (field.kind !== 'hits') return { ...place, kind: field.kind };
  return { ...place, kind: 'hits', typeName: field.typeName, fields: field.fields.map((inner) => hitField(inner, found, row, select)) };
}

function hitField(field: BoundHitField, { name, entity, match, length }: Found, row: RowBuilder, select: SelectInRow): HitFieldShape {
  const place = onlyPlace(field);
  switch (field.kind) {
    case 'typename':
    case 'rank':
      return { ...place, kind: field.kind };
    case 'match':
      return { ...place, kind: 'match', column: row.property(match, ITSELF) };
    case 'cursor':
      return { ...place, kind: 'hitCursor', columns: [row.property(match, ITSELF), row.property(length, ITSELF), row.property(entity, 'id')] };
    case 'matched':
      return { ...place, kind: 'node', ...select(field.selection, name, row) };
    case 'node':
      return { ...place, kind: 'node', ...select(field.selection, entity, row) };
  }
}

// --- pages ---------------------------------------------------------------------------------------------------------------------

interface SearchPage {
  readonly page: RowSource;
  /** How many hits come before the page. */
  readonly rankBefore: Slot;
  /** What its cursors are bound to. */
  readonly order: Slot;
}

function planPage({ inputs, nodes }: SearchRoot, input: RowSource, { match, length, entity }: Found, text: ReadText, size: Slot): SearchPage {
  const order: Slot = (variables) => `search ${text(variables).exact}`;
  const keys = [ascending(match, ITSELF), ascending(length, ITSELF), ascending(entity, 'id')];
  const limit: Parameter = { note: 'first + 1', slot: (variables) => Number(size(variables)) + 1 };
  const cursor = inputs.get('after');
  if (cursor?.kind !== 'leaf') return { page: { op: 'Page', input, keys, after: undefined, limit }, rankBefore: () => 0, order };
  const values = (variables: VariableValues) => located(nodes, () => hitCursor(cursor.slot(variables), String(order(variables))));
  // Only the last is a text: an id.
  const after: Position = keys.map((_, index) => ({ isNull: false, order: 'SAME', value: { note: `after[${index}]`, slot: (variables) => values(variables)[index] } }));
  return { page: { op: 'Page', input, keys, after, limit }, rankBefore: (variables) => values(variables)[keys.length], order };
}

function hitCursor(cursor: unknown, order: string): ReturnType<typeof decodeCursor> {
  const values = decodeCursor(cursor, order, HIT_CURSOR, 'after', 'text');
  const rank = Number(values[HIT_CURSOR.length - 1]);
  if (Number.isInteger(rank) && rank >= 1 && rank <= HIGHEST_RANK) return values;
  throw new BadUserInputError(`after is a cursor whose rank is ${rank}: pass one that a hit gave, unchanged`, { argument: 'after' });
}
