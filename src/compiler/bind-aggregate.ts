/**
 * Binds aggregates: what is selected on one, on its groups and on their keys.
 *
 * Input: collected fields of types `Aggregate`, `AggregateGroup`, `GroupKey`, `AggregateRest`. Output: the bound aggregate of bound.ts.
 * How nodes are bound it is told, since keys may lead to any. Pure.
 */
import { getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import type { RelationshipType } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import { bindArguments } from './arguments.js';
import type { BoundAggregate, BoundAggregateField, BoundGroupField, BoundKeyField, BoundRestField, BoundSelection, MeasureName, Place } from './bound.js';
import { collectBelow } from './collect.js';
import type { CollectContext } from './collect.js';

type Nodes = readonly [FieldNode, ...FieldNode[]];
type Definition = GraphQLField<unknown, unknown>;

/** What every binder does with a field: its place, its definition, its nodes. */
export interface BoundBelow {
  readonly place: Place;
  readonly definition: Definition;
  readonly nodes: Nodes;
}

export interface AggregateBinding {
  readonly context: CollectContext;
  readonly target: string;
  readonly relationship: RelationshipType | undefined;
  readonly placeOf: (responseName: string, definition: Definition, nodes: Nodes) => Place;
  readonly bindEntity: (definition: Definition, nodes: Nodes) => BoundSelection;
}

export function bindAggregate(binding: AggregateBinding, definition: Definition, nodes: Nodes): BoundAggregate {
  const { context, target, relationship } = binding;
  const fields = below(binding, definition, nodes, (one): BoundAggregateField => {
    switch (one.definition.name) {
      case 'groups':
        return { ...one.place, kind: 'groups', fields: bindGroup(binding, one) };
      case 'rest':
        return { ...one.place, kind: 'rest', fields: bindRest(binding, one) };
      default:
        return { ...one.place, kind: 'measure', measure: measureOf(one.definition.name) };
    }
  });
  return { target, relationship, inputs: bindArguments(definition, nodes[0], context.assumptions), fields };
}

function bindGroup(binding: AggregateBinding, { definition, nodes }: BoundBelow): readonly BoundGroupField[] {
  return below(binding, definition, nodes, (one): BoundGroupField => (one.definition.name === 'keys'
    ? { ...one.place, kind: 'keys', fields: bindKey(binding, one) }
    : { ...one.place, kind: 'measure', measure: measureOf(one.definition.name) }));
}

function bindKey(binding: AggregateBinding, { definition, nodes }: BoundBelow): readonly BoundKeyField[] {
  return below(binding, definition, nodes, (one): BoundKeyField => {
    const { name } = one.definition;
    if (name === 'entity') return { ...one.place, kind: 'entity', selection: binding.bindEntity(one.definition, one.nodes) };
    invariant(name === 'key' || name === 'value' || name === 'unknown', `GroupKey has no ${name}`);
    return { ...one.place, kind: name };
  });
}

function bindRest(binding: AggregateBinding, { definition, nodes }: BoundBelow): readonly BoundRestField[] {
  return below(binding, definition, nodes, (one): BoundRestField => {
    const { name } = one.definition;
    invariant(name === 'groups' || name === 'count', `AggregateRest has no ${name}`);
    return { ...one.place, kind: name };
  });
}

/** The fields selected below one, each bound; `__typename` everywhere the same. */
function below<Bound>({ context, placeOf }: AggregateBinding, definition: Definition, nodes: Nodes, bind: (one: BoundBelow) => Bound): readonly (Bound | (Place & { readonly kind: 'typename' }))[] {
  const type = getNamedType(definition.type);
  invariant(isObjectType(type), `${definition.name} is an object`);
  return [...collectBelow(context, type, nodes)].map(([responseName, selected]) => {
    const { name } = selected[0];
    if (name.value === '__typename') return { kind: 'typename', responseName, fieldName: '__typename', isNullable: false, nodes: selected };
    const field = type.getFields()[name.value];
    invariant(field, `${type.name} has no field ${name.value}`);
    return bind({ place: placeOf(responseName, field, selected), definition: field, nodes: selected });
  });
}

const MEASURES: readonly string[] = ['count', 'countDistinct', 'min', 'max', 'avg', 'sum'] satisfies MeasureName[];

function measureOf(name: string): MeasureName {
  invariant(isMeasure(name), `no aggregate computes ${name}`);
  return name;
}

function isMeasure(name: string): name is MeasureName {
  return MEASURES.includes(name);
}
