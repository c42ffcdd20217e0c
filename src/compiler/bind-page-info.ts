/**
 * Binds `pageInfo`, which all connections have. Input: its definition and nodes. Output: the fields of bound.ts. Pure.
 */
import { getNamedType, isObjectType } from 'graphql';
import { invariant } from '../errors.js';
import type { BoundPageInfoField, PageInfoKey } from './bound.js';
import type { CollectContext } from './collect.js';
import { fieldsBelow } from './fields-below.js';
import type { Definition, Nodes } from './places.js';

export function bindPageInfo(context: CollectContext, definition: Definition, nodes: Nodes): readonly BoundPageInfoField[] {
  const pageInfo = getNamedType(definition.type);
  invariant(isObjectType(pageInfo), 'pageInfo is an object');
  return fieldsBelow(context, pageInfo, nodes, ({ name, place }): BoundPageInfoField => {
    invariant(isPageInfoKey(name), `PageInfo has no ${name}`);
    return { ...place, kind: name };
  });
}

function isPageInfoKey(name: string): name is PageInfoKey {
  return name === 'hasNextPage' || name === 'hasPreviousPage' || name === 'startCursor' || name === 'endCursor';
}
