/**
 * What is projected into Graph Data Science, and how. Input: the catalog and a kind of projection. Output: the statement that makes it, of the
 * release `$rel` under the name `$graph`. It must not know who asks, nor when a projection is made or dropped.
 *
 * For costs each way from one entity to others over one hop is a node of its own, between them: `a -> hop -> b`. Its label is the types that go
 * that way, so that a request chooses types by labels of nodes, which are bits, and not by types of relationships, each of which would take
 * megabytes. Entities to which the same types lead from one entity at the same cost share a hop. Only what a search follows that nothing narrows has a
 * type of its own, because to choose labels takes time. A hop costs what the cheapest of its relationships costs, and two entities have a second hop
 * only at another cost: it then names the types that would have been cheaper, ` ! ` before them, and a request follows one hop or the other, never both.
 *
 * Entities that may be passed have labels by which some of them can be left out (choose-labels.ts). Those that may only be ends are labelled
 * with their kind, and a hop to them costs a `BARRIER` more: what passes one costs two of them.
 */
import { createHash } from 'node:crypto';
import type { Catalog } from '../catalog/catalog.js';
import { BARRIER, MOST_LEFT_OUT, USUAL_HOP } from '../compiler/projection-need.js';
import type { CostPreset, ProjectionKind } from '../compiler/projection-need.js';
import { invariant } from '../errors.js';

/** Label of entities that may be passed. */
export const PASSED = 'passed';

/** In how many positions each entity is labelled (choose-labels.ts): one more than may be left out at once. */
export const POSITIONS = MOST_LEFT_OUT + 1;

/** A text tells projections of one statement from those of another, which a newer program may have. */
export interface ProjectionStatement {
  readonly kind: ProjectionKind;
  readonly text: string;
  readonly digest: string;
}

export function projectionStatement(kind: ProjectionKind, catalog: Catalog): ProjectionStatement {
  const text = kind === 'TIES' || kind === 'ALL_TIES' ? tiesText(kind, catalog) : hopsText(kind, catalog);
  return { kind, text, digest: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}

/** Types between entities; owned names and the sources of evidence have others. */
function typesBetween({ relationships }: Catalog): readonly string[] {
  return [...relationships.values()].filter(({ typeName }) => typeName !== undefined).map(({ name }) => name);
}

/** Between two entities one tie for each type, however many relationships there are, and whichever way they lead. */
function tiesText(kind: 'TIES' | 'ALL_TIES', catalog: Catalog): string {
  const [ofN, ofM] = kind === 'TIES' ? [' AND NOT n.kind IN $onlyEnds', ' AND NOT m.kind IN $onlyEnds'] : ['', ''];
  return `MATCH (n:Entity) WHERE n.rel = $rel AND n.id IS NOT NULL${ofN}
OPTIONAL MATCH (n)-[r:${typesBetween(catalog).join('|')}]-(m:Entity) WHERE id(n) < id(m)${ofM}
WITH DISTINCT n, m, type(r) AS type
RETURN gds.graph.project($graph, n, m, {
  sourceNodeLabels: [n.kind], targetNodeLabels: CASE WHEN m IS NOT NULL THEN [m.kind] END, relationshipType: type
}, { readConcurrency: 1, undirectedRelationshipTypes: ['*'] }).nodeCount`;
}

/** Beyond the ids of all nodes that Neo4j can have. */
const FIRST_HOP = 2 ** 40;

/** What a relationship `r` costs that leads from `n` or to it. */
function costText(kind: CostPreset, { enums, roots }: Catalog): string {
  switch (kind) {
    case 'HOPS':
      return '1.0';
    case 'HUB_AVERSE': {
      const paths = roots.get('paths');
      invariant(paths?.kind === 'paths', 'the schema has paths');
      return `1.0 + ${lnTies('n', paths.telling)}`;
    }
    case 'WELL_SOURCED': {
      const best = (enums.get('Confidence')?.values.length ?? 1) - 1;
      return `1.0 + ${best} - r.confidence + 1.0 / CASE WHEN r.sourceCount > 1 THEN r.sourceCount ELSE 1 END`;
    }
  }
}

/** The logarithm of the number of ties of a node that tell something, at least 1. */
function lnTies(node: string, types: readonly string[]): string {
  return `log(head([ties IN [COUNT { (${node})-[:${types.join('|')}]-() }] | CASE WHEN ties > 1 THEN ties ELSE 1 END]))`;
}

function hopsText(kind: CostPreset, catalog: Catalog): string {
  return `MATCH (n:Entity) WHERE n.rel = $rel AND n.id IS NOT NULL
WITH n ORDER BY n.id
WITH collect(n) AS entities
WITH entities, [rank IN range(0, size(entities) - 1) | {
  from: id(entities[rank]), cost: 0.0,
  labels: CASE WHEN entities[rank].kind IN $onlyEnds THEN [entities[rank].kind]
    ELSE ['${PASSED}'] + [position IN range(0, $positions - 1) | position + '/' + (rank + rank / $prime * position) % $prime] END
}] AS places
CALL (entities) {
  UNWIND entities AS n
  MATCH (n)-[r:${typesBetween(catalog).join('|')}]-(m:Entity) WHERE m <> n
  WITH n, m, type(r) + CASE WHEN startNode(r) = n THEN '>' ELSE '<' END AS way, ${costText(kind, catalog)} AS cost
  WITH n, m, way, min(cost) AS cost
  ORDER BY way
  WITH n, m, collect({ way: way, cost: cost }) AS ways
  UNWIND reduce(costs = [], one IN ways | CASE WHEN one.cost IN costs THEN costs ELSE costs + [one.cost] END) AS cost
  WITH n, m, cost, [one IN ways WHERE one.cost = cost | one.way] AS same, [one IN ways WHERE one.cost < cost | one.way] AS cheaper
  WITH n, m, cost, same, cheaper, reduce(label = head(same), way IN tail(same) | label + ' ' + way)
    + reduce(label = CASE WHEN cheaper = [] THEN '' ELSE ' !' END, way IN cheaper | label + ' ' + way) AS label
  WITH n, m, cost, label,
    CASE WHEN NOT n.kind IN $onlyEnds AND NOT m.kind IN $onlyEnds AND any(way IN same WHERE NOT way IN $unusualWays) AND all(way IN cheaper WHERE way IN $unusualWays) THEN '${USUAL_HOP}' ELSE 'OTHER' END AS type
  WITH id(n) AS from, cost, label, type, collect({ to: id(m), cost: CASE WHEN m.kind IN $onlyEnds THEN ${BARRIER}.0 ELSE 0.0 END }) AS ends
  RETURN collect({ from: from, cost: cost, label: label, type: type, ends: ends }) AS hops
}
UNWIND places + [number IN range(0, size(hops) - 1) | head([one IN [hops[number]] | one { .*, hop: ${FIRST_HOP} + number }])] AS row
UNWIND CASE WHEN row.hop IS NULL THEN [row]
  ELSE [{ from: row.from, to: row.hop, type: row.type, toLabels: [row.label], cost: row.cost }] + [one IN row.ends | one { .*, from: row.hop, type: row.type }] END AS arc
RETURN gds.graph.project($graph, arc.from, arc.to, {
  sourceNodeLabels: arc.labels, targetNodeLabels: arc.toLabels, relationshipType: coalesce(arc.type, '${USUAL_HOP}'), relationshipProperties: { cost: arc.cost }
}, { readConcurrency: 1 }).nodeCount`;
}
