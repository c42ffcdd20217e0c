/**
 * Binds `pageInfo`, which all connections have. Input: its definition and nodes. Output: the fields of bound.ts. Pure.
 */
import { getNamedType, isObjectType } from 'graphql';
import { invariant } from '../errors.js';
import type { BoundPageInfoField, PageInfoKey } from './bound.js';
import { collectBelow } from './collect.js';
import type { CollectContext } from './collect.js';
import { definitionOf, isTypename, placeOf, typename } from './places.js';
import type { Definition, Nodes } from './places.js';

export function bindPageInfo(context: CollectContext, definition: Definition, nodes: Nodes): readonly BoundPageInfoField[] {
  const pageInfo = getNamedType(definition.type);
  invariant(isObjectType(pageInfo), 'pageInfo is an object');
  return [...collectBelow(context, pageInfo, nodes)].map(([responseName, below]): BoundPageInfoField => {
    if (isTypename(below)) return typename(responseName, below);
    const field = definitionOf(pageInfo, below);
    invariant(isPageInfoKey(field.name), `PageInfo has no ${field.name}`);
    return { ...placeOf(responseName, field, below), kind: field.name };
  });
}

function isPageInfoKey(name: string): name is PageInfoKey {
  return name === 'hasNextPage' || name === 'hasPreviousPage' || name === 'startCursor' || name === 'endCursor';
}
