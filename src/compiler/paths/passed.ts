/**
 * Which entities a search may pass. Input: the filter of a search. Output: predicates of a node, and the kinds that are passed where none are named. Pure.
 */
import { ENTITY } from '../../catalog/catalog.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { Inputs } from '../arguments.js';
import { planWhere } from '../plan-where.js';
import type { Parameter, PathSearch, Predicate, Variable } from '../plan.js';
import type { PlanScope } from '../scope.js';
import type { Slot } from '../variables.js';
import { KEEP_ALL, hopOver } from './followed.js';
import type { Asked } from './followed.js';
import { NOT_PASSED } from './not-passed.js';

export function passes(node: Variable, kinds: Parameter, { filter, around, scope, keep = KEEP_ALL }: Asked): readonly Predicate[] {
  const [without, most] = [filter.get('without'), filter.get('maxDegree')];
  return [
    ...keep('kinds', [{ op: 'In', of: node, key: 'kind', values: kinds }]),
    ...keep('without', without?.kind === 'leaf' ? [{ op: 'Not', predicate: { op: 'In', of: node, key: 'id', values: { note: 'without', slot: without.slot } } }] : []),
    ...keep('maxDegree', most?.kind === 'leaf' ? [{ op: 'CountIs', input: tiesOf(node, around.relationship.types, scope), operator: '<=', value: { note: 'maxDegree', slot: most.slot } }] : []),
    ...keep('where', planWhere(filter.get('where'), { of: node, fields: scope.fieldsOf(ENTITY) }, scope)),
  ];
}

/** All relationships of a node, of these types, at whatever time. */
export function tiesOf(node: Variable, types: readonly string[], scope: PlanScope): PathSearch['hop'] {
  return hopOver(node, scope.variable('relationship'), scope.variable('node'), types);
}

export function kindsOf(filter: Inputs, catalog: Catalog): Parameter {
  const given = filter.get('kinds');
  if (given?.kind === 'leaf') return { note: 'kinds', slot: given.slot };
  return { note: 'kinds', slot: passedByDefault(catalog) };
}

/** The kinds that are passed through where none are named. */
export function passedByDefault({ enums }: Catalog): Slot {
  const passed = (enums.get('EntityKind')?.values ?? []).filter((kind) => !NOT_PASSED.includes(kind));
  return () => passed;
}
