/** The node that says which release is current, and how often that has changed: each record says both. Pure. */
import Cypher from '@neo4j/cypher-builder';

export const current = new Cypher.NamedNode('current');

export function matchCurrent(): InstanceType<typeof Cypher.Match> {
  return new Cypher.Match(new Cypher.Pattern(current, { labels: ['Current'], properties: { key: new Cypher.Literal('current') } }));
}

export function stateOfRelease(): [Cypher.Expr, Cypher.Expr] {
  return [current.property('rel'), current.property('flip')];
}

/** A record of a stream. */
export function beside(value: Cypher.Expr): Cypher.Return {
  return new Cypher.Return(...stateOfRelease(), [value, new Cypher.NamedVariable('value')]);
}
