/**
 * Binds searches for paths: what is selected of the result, of each path, of its hops.
 *
 * Input: the root field's nodes, and the function that binds selections on entities and relationships. Output: the fields of bound.ts. Pure.
 */
import { ENTITY, RELATIONSHIP } from '../../catalog/catalog.js';
import { bindArguments } from '../arguments.js';
import type { BindContext } from '../bind.js';
import type {
  BoundBridgesField, BoundYearField, BoundDistanceField, BoundHopField, BoundNoPathField, BoundOpenListField, BoundPathField, BoundPathsField, BoundRelaxationField, BoundSearchedField,
} from '../bound.js';
import { fieldsBelow } from '../fields-below.js';
import type { Select } from '../fields-below.js';
import { objectType } from '../places.js';
import type { Nodes } from '../places.js';

export function bindPaths(context: BindContext, nodes: Nodes, select: Select, typeName = 'PathResult'): { readonly typeName: string; readonly fields: readonly BoundPathsField[] } {
  const fields = fieldsBelow(context, objectType(context, typeName), nodes, (below): BoundPathsField => {
    const { name, place } = below;
    if (name === 'paths') return { ...place, kind: 'paths', typeName: 'Path', fields: bindPath(context, below.nodes, select) };
    if (name === 'noPath') return { ...place, kind: 'noPath', fields: bindNoPath(context, below.nodes, select) };
    if (name === 'searched') return { ...place, kind: 'searched', fields: bindSearched(context, below.nodes) };
    return { ...place, kind: oneOf(name, ['complete', 'stoppedBy', 'tieBreak']) };
  });
  return { typeName, fields };
}

function bindNoPath(context: BindContext, nodes: Nodes, select: Select): readonly BoundNoPathField[] {
  return fieldsBelow(context, objectType(context, 'NoPathExplanation'), nodes, ({ name, place, nodes: below }): BoundNoPathField => {
    if (name === 'relaxations' || name === 'smallest') return { ...place, kind: name, fields: bindRelaxation(context, below) };
    return name === 'openLists' ? { ...place, kind: name, fields: bindOpenList(context, below, select) } : { ...place, kind: oneOf(name, ['undetermined']) };
  });
}

function bindRelaxation(context: BindContext, nodes: Nodes): readonly BoundRelaxationField[] {
  return fieldsBelow(context, objectType(context, 'Relaxation'), nodes, ({ name, place, nodes: below }): BoundRelaxationField => {
    if (name !== 'leftOut') return { ...place, kind: oneOf(name, ['pathExists', 'length']) };
    return { ...place, kind: name, fields: fieldsBelow(context, objectType(context, 'Narrowing'), below, (inner) => ({ ...inner.place, kind: oneOf(inner.name, ['argument', 'isDefault']) })) };
  });
}

function bindOpenList(context: BindContext, nodes: Nodes, select: Select): readonly BoundOpenListField[] {
  return fieldsBelow(context, objectType(context, 'OpenList'), nodes, ({ name, place, definition, nodes: below }): BoundOpenListField => (
    name === 'of' ? { ...place, kind: name, selection: select(ENTITY, definition, below) } : { ...place, kind: oneOf(name, ['fields', 'hops']) }
  ));
}

export function bindDistances(context: BindContext, nodes: Nodes): readonly BoundDistanceField[] {
  return fieldsBelow(context, objectType(context, 'Distance'), nodes, ({ name, place }): BoundDistanceField => ({ ...place, kind: oneOf(name, ['from', 'to', 'length']) }));
}

export function bindBridges(context: BindContext, nodes: Nodes, select: Select): readonly BoundBridgesField[] {
  return fieldsBelow(context, objectType(context, 'Bridges'), nodes, ({ name, place, definition, nodes: below }): BoundBridgesField => {
    if (name === 'entities') return { ...place, kind: name, selection: select(ENTITY, definition, below) };
    return name === 'relationships' ? { ...place, kind: name, selection: select(RELATIONSHIP, definition, below) } : { ...place, kind: oneOf(name, ['length']) };
  });
}

export function bindYears(context: BindContext, nodes: Nodes, select: Select): readonly BoundYearField[] {
  return fieldsBelow(context, objectType(context, 'DistanceInYear'), nodes, ({ name, place, definition, nodes: below }): BoundYearField => (
    name === 'because' ? { ...place, kind: name, selection: select(RELATIONSHIP, definition, below) } : { ...place, kind: oneOf(name, ['year', 'length', 'change', 'complete']) }
  ));
}

function bindSearched(context: BindContext, nodes: Nodes): readonly BoundSearchedField[] {
  const names = ['mode', 'cost', 'minHops', 'maxHops', 'types', 'directed', 'kinds'] as const;
  return fieldsBelow(context, objectType(context, 'PathSearch'), nodes, ({ name, place }): BoundSearchedField => ({ ...place, kind: oneOf(name, names) }));
}

function bindPath(context: BindContext, nodes: Nodes, select: Select): readonly BoundPathField[] {
  return fieldsBelow(context, objectType(context, 'Path'), nodes, (below): BoundPathField => {
    const { name, place, definition } = below;
    switch (name) {
      case 'nodes':
        return { ...place, kind: 'nodes', selection: select(ENTITY, definition, below.nodes) };
      case 'hops':
        return { ...place, kind: 'hops', typeName: 'Hop', fields: bindHop(context, below.nodes, select) };
      case 'sentence':
        return { ...place, kind: 'sentence', inputs: bindArguments(definition, below.nodes[0], context.assumptions) };
      default:
        return { ...place, kind: oneOf(name, ['length', 'cost', 'weakestConfidence', 'sourceCount']) };
    }
  });
}

function bindHop(context: BindContext, nodes: Nodes, select: Select): readonly BoundHopField[] {
  return fieldsBelow(context, objectType(context, 'Hop'), nodes, ({ name, place, definition, nodes: below }): BoundHopField => {
    if (name === 'from' || name === 'to') return { ...place, kind: name, selection: select(ENTITY, definition, below) };
    if (name === 'relationship' || name === 'relationships') return { ...place, kind: name, selection: select(RELATIONSHIP, definition, below) };
    return { ...place, kind: oneOf(name, ['index', 'forward', 'undated']) };
  });
}

function oneOf<Name extends string>(name: string, names: readonly Name[]): Name {
  const found = names.find((one) => one === name);
  if (found === undefined) throw new TypeError(`${name} is none of ${names.join(', ')}`);
  return found;
}
