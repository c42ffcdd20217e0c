/**
 * Binds a search: what is selected of its result, of the hits, of the names and entities in them.
 *
 * Input: the root field and its nodes, and the function that binds selections on nodes. Output: the fields of bound.ts. Pure.
 */
import type { RootField } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import type { BoundHitField, BoundSearchField, BoundSelection } from './bound.js';
import { collectBelow } from './collect.js';
import type { CollectContext } from './collect.js';
import { definitionOf, isTypename, objectType, placeOf, typename } from './places.js';
import type { Definition, Nodes } from './places.js';

type Select = (target: string, definition: Definition, nodes: Nodes) => BoundSelection;
type SearchRoot = Extract<RootField, { kind: 'byIdentifier' | 'search' }>;

export interface BoundSearch {
  readonly typeName: string;
  readonly fields: readonly BoundSearchField[];
}

const RESULT = 'SearchResult';
const HIT = 'SearchHit';

export function bindSearch(context: CollectContext, root: SearchRoot, nodes: Nodes, select: Select): BoundSearch {
  const result = objectType(context, RESULT);
  const fields = [...collectBelow(context, result, nodes)].map(([responseName, below]): BoundSearchField => {
    if (isTypename(below)) return typename(responseName, below);
    const definition = definitionOf(result, below);
    const place = placeOf(responseName, definition, below);
    if (definition.name === 'hits') return { ...place, kind: 'hits', typeName: HIT, fields: bindHits(context, root, below, select) };
    invariant(definition.name === 'hasMore' || definition.name === 'truncated', `${RESULT} has no ${definition.name}`);
    return { ...place, kind: definition.name };
  });
  return { typeName: RESULT, fields };
}

function bindHits(context: CollectContext, root: SearchRoot, nodes: Nodes, select: Select): readonly BoundHitField[] {
  const hit = objectType(context, HIT);
  return [...collectBelow(context, hit, nodes)].map(([responseName, below]): BoundHitField => {
    if (isTypename(below)) return typename(responseName, below);
    const definition = definitionOf(hit, below);
    const place = placeOf(responseName, definition, below);
    switch (definition.name) {
      case 'node':
        return { ...place, kind: 'node', selection: select(root.target, definition, below) };
      case 'matched':
        return { ...place, kind: 'matched', selection: select(root.owned.target, definition, below) };
      case 'rank':
      case 'match':
      case 'cursor':
        return { ...place, kind: definition.name };
      default:
        invariant(false, `${HIT} has no ${definition.name}`);
    }
  });
}
