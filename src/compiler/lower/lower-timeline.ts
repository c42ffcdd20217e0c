/**
 * Lowers the rows of a timeline: one map for each date of nodes and relationships.
 *
 * Input: the events of a plan, and the lowering that knows variables, parameters and other row sources. Output: clauses that bind the map. Pure.
 *
 *     Events v1 of n0   ->   MATCH (n0) …
 *                            CALL (n0) { RETURN n0 AS ofNode … UNION ALL MATCH (n0)-[r]-(m) RETURN … UNION ALL MATCH (n0)-[r]-(m) WHERE m.kind IN $kinds … }
 *                            WITH DISTINCT ofNode, ofRelationship, … AS owner UNWIND […] AS what UNWIND [owner[what]] AS on WITH … WHERE on IS NOT NULL
 *                            WITH { id: what + ' ' + on + ' ' + owner.id, on: on, …, of: ofNode, relationship: ofRelationship } AS v1
 */
import Cypher from '@neo4j/cypher-builder';
import type { DatedProperty } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import type { Parameter, RowSource, Variable } from '../plan.js';
import { expansionOf } from './expansion-of.js';
import type { Reading } from './reading.js';

export interface EventContext {
  node(of: Variable): Cypher.Node;
  variable(of: Variable): Cypher.Variable;
  parameter(parameter: Parameter): Cypher.Expr;
  /** The clauses of a row source, to be continued. */
  read(input: RowSource): Reading;
  relationship(of: Variable): Cypher.Relationship;
}

type Events = Extract<RowSource, { op: 'Events' }>;

export function lowerEvents(events: Events, context: EventContext): Cypher.With {
  const [ofNode, ofRelationship, owner, what, on] = ['ofNode', 'ofRelationship', 'owner', 'what', 'on'].map((name) => new Cypher.NamedVariable(name));
  invariant(ofNode && ofRelationship && owner && what && on, 'a variable for each name');
  const names = (isWanted: (date: DatedProperty) => boolean) => new Cypher.List(events.dates.filter(isWanted).map(({ key }) => text(key)));
  const ofOwner = new Cypher.Case()
    .when(Cypher.isNull(ofNode)).then(names((date) => date.ofRelationship))
    .else(names((date) => !date.ofRelationship));
  const isList = Cypher.in(what, names((date) => date.isList));
  const ofField = new Cypher.Case().when(isList).then(owner.property(what)).else(new Cypher.List([owner.property(what)]));
  // The days of dates in a list are not stored.
  const day = (end: string, computed: Cypher.Expr) => new Cypher.Case().when(isList).then(computed).else(owner.property(Cypher.plus(what, text(end))));
  const event = new Cypher.Map({
    id: Cypher.plus(what, text(' '), on, text(' '), owner.property('id')),
    on, what, onMin: day('Min', firstDay(on)), onMax: day('Max', lastDay(on)), of: ofNode, relationship: ofRelationship,
  });
  return context.read(events.seed)
    .call(owners(events, ofNode, ofRelationship, context), [context.node(events.seed.node)])
    .with(ofNode, ofRelationship, [Cypher.coalesce(ofNode, ofRelationship), owner]).distinct()
    .unwind([ofOwner, what])
    .unwind([ofField, on])
    .with(ofNode, ofRelationship, owner, what, on).where(Cypher.isNotNull(on))
    .with([event, context.variable(events.event)]);
}

/** What has dates: the node itself, its relationships, and what these lead to. */
function owners(events: Events, ofNode: Cypher.Variable, ofRelationship: Cypher.Variable, context: EventContext): Cypher.Union {
  const { path } = expansionOf(events.path);
  const [relationship, node] = [context.relationship(path.relationship), context.node(path.to)];
  const some = Cypher.in(node.property('kind'), context.parameter(events.kinds));
  return new Cypher.Union(
    new Cypher.Return([context.node(events.seed.node), ofNode], [Cypher.Null, ofRelationship]),
    context.read(events.path).return([Cypher.Null, ofNode], [relationship, ofRelationship]),
    context.read(events.path).with(node).where(some).return([node, ofNode], [Cypher.Null, ofRelationship]),
  ).all();
}

/** `2018` -> `2018-01-01`. */
function firstDay(date: Cypher.Variable): Cypher.Expr {
  return Cypher.plus(date, Cypher.substring(text('0000-01-01'), Cypher.size(date)));
}

/** `2018` -> `2018-12-31`, `2018-02` -> `2018-02-28`. */
function lastDay(date: Cypher.Variable): Cypher.Expr {
  const nextMonth = Cypher.plus(Cypher.date(Cypher.plus(date, text('-01'))), Cypher.duration(text('P1M')));
  return new Cypher.Case(Cypher.size(date))
    .when(new Cypher.Literal(4)).then(Cypher.plus(date, text('-12-31')))
    .when(new Cypher.Literal(7)).then(Cypher.toString(Cypher.minus(nextMonth, Cypher.duration(text('P1D')))))
    .else(date);
}

function text(value: string): Cypher.Expr {
  return new Cypher.Literal(value);
}
