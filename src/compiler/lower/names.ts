/**
 * What statements name: variables of nodes, relationships and values, their properties, and parameters.
 *
 * Input: variables and parameters of the plan. Output: expressions of the builder, for one variable or slot always the same one. Pure.
 */
import Cypher from '@neo4j/cypher-builder';
import { TYPE_KEY } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import { ITSELF } from '../plan.js';
import type { Parameter, Variable } from '../plan.js';
import { GRAPH_LABELS_PARAMETER, GRAPH_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER } from '../projection-need.js';
import type { Slot } from '../variables.js';

/** Name of the parameter that holds the release an operation reads. */
const RELEASE_PARAMETER = 'rel';

/** Whoever runs a statement adds these. */
const ADDED_PARAMETERS: readonly string[] = [RELEASE_PARAMETER, GRAPH_PARAMETER, GRAPH_LABELS_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER];

export class Names {
  readonly release = new Cypher.NamedParam(RELEASE_PARAMETER);
  readonly #nodes = new Map<string, Cypher.Node>();
  readonly #relationships = new Map<string, Cypher.Relationship>();
  readonly #values = new Map<string, Cypher.Variable>();
  readonly #parameters = new Map<Slot, Cypher.Param>();

  property(of: Variable, key: string): Cypher.Expr {
    switch (of.kind) {
      case 'node':
        return this.node(of).property(key);
      case 'relationship':
        return key === TYPE_KEY ? Cypher.type(this.relationship(of)) : this.relationship(of).property(key);
      case 'value':
        return key === ITSELF ? this.variable(of) : this.variable(of).property(key);
    }
  }

  /** The variable alone. */
  variable(of: Variable): Cypher.Variable {
    switch (of.kind) {
      case 'node':
        return this.node(of);
      case 'relationship':
        return this.relationship(of);
      case 'value': {
        const known = this.#values.get(of.name) ?? new Cypher.NamedVariable(of.name);
        this.#values.set(of.name, known);
        return known;
      }
    }
  }

  node({ name }: Variable): Cypher.Node {
    const known = this.#nodes.get(name) ?? new Cypher.NamedNode(name);
    this.#nodes.set(name, known);
    return known;
  }

  relationship({ name }: Variable): Cypher.Relationship {
    const known = this.#relationships.get(name) ?? new Cypher.NamedRelationship(name);
    this.#relationships.set(name, known);
    return known;
  }

  parameter({ slot }: Parameter): Cypher.Param {
    const known = this.#parameters.get(slot) ?? new Cypher.Param(new SlotBox(slot));
    this.#parameters.set(slot, known);
    return known;
  }

  inRelease(node: Variable): Cypher.Predicate {
    return Cypher.eq(this.property(node, 'rel'), this.release);
  }
}

/** The slots of a statement's parameters, by name. The builder carries values; ours are slots. */
export function slotsOf(params: Readonly<Record<string, unknown>>): ReadonlyMap<string, Slot> {
  return new Map(Object.entries(params).filter(([name]) => !ADDED_PARAMETERS.includes(name)).map(([name, slot]) => [name, slotOf(slot)]));
}

function slotOf(value: unknown): Slot {
  invariant(value instanceof SlotBox, 'every parameter of a statement holds a slot');
  return value.slot;
}

class SlotBox {
  constructor(readonly slot: Slot) {}
}
