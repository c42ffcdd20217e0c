/**
 * Random graphs of twelve entities, each relationship between types that the schema allows.
 *
 * Input: random choices, a catalog and a prefix of ids. Output: a graph with what a search may stumble over: relationships side by side and
 * the other way round, loops, hubs, long chains, nodes tied to nothing, dates of each precision and none, ids in both cases.
 */
import type { Catalog, NodeType, RelationshipType } from '../../src/catalog/catalog.js';
import { daysOf } from '../differential/naive-days.js';
import type { SeededRandom } from '../differential/seeded-random.js';
import type { PathEvidence, PathGraph, PathNode, PathRelationship } from './path-graph.js';

const NODES = 12;
/** Types of which there are more than one, so that chains can be long. The rest is any other. */
const COMMON = ['Office', 'Office', 'Office', 'Agreement', 'Agreement', 'Agreement', 'Country', 'Organization', 'Conference'];
/** What is passed through only where one asks. */
const ASIDE = ['Topic', 'Claim', 'Observation', 'Source'];
/** Upper case sorts before lower case by code point, and after it in a dictionary. */
const ENDINGS = ['a', 'B', 'c', 'D', 'e-1', 'E-1', 'f', 'G.2', 'h', 'I', 'j_k', 'J'];
const NAMES = ['Alpha', 'Beta', 'Gamma'];
const DATES = ['2014', '2015-03', '2016-02-29', '2017', '2017-06', '2017-12-31', '2018-01-01', '2018-04', '2019', '2021-11-30'];

/** All graphs share these, as relationships share what attests them: four sources, each of each confidence. */
export const EVIDENCE: readonly PathEvidence[] = Array.from({ length: 16 }, (_, index) => ({ id: `ev:${index}`, source: `source:${index % 4}`, confidence: Math.floor(index / 4) }));

export function randomPathGraph(random: SeededRandom, catalog: Catalog, prefix: string): PathGraph {
  return new GraphMaker(random, catalog, prefix).make();
}

class GraphMaker {
  readonly #nodes: readonly PathNode[];
  readonly #relationships: PathRelationship[] = [];
  readonly #types: readonly RelationshipType[];

  constructor(private readonly random: SeededRandom, catalog: Catalog, private readonly prefix: string) {
    const others = [...catalog.nodes.values()].filter(({ isEntity }) => isEntity);
    this.#nodes = ENDINGS.slice(0, NODES).map((ending, index) => {
      const common = index === COMMON.length ? random.pick(ASIDE) : random.chance(90) ? COMMON[index] : undefined;
      return this.#node(`${prefix}:${ending}`, catalog.nodes.get(common ?? '') ?? random.pick(others));
    });
    const present = new Set(this.#nodes.map(({ type }) => type));
    this.#types = [...catalog.relationships.values()].filter(({ from, to }) => from.some((name) => present.has(name)) && to.some((name) => present.has(name)));
  }

  make(): PathGraph {
    const { random } = this;
    const hub = random.chance(50) ? random.pick(this.#nodes) : undefined;
    const count = random.pick([12, 20, 28, 40, 60]);
    for (let made = 0; made < count; made += 1) {
      if (random.chance(25)) this.#addBeside();
      else if (hub && random.chance(30)) this.#add((one) => one.id === hub.id);
      else this.#add(() => true);
    }
    return { nodes: this.#nodes, relationships: this.#relationships };
  }

  #node(id: string, { name: type, entityKind }: NodeType): PathNode {
    if (entityKind === undefined) throw new Error(`${type} is no entity`);
    return { id, type, kind: entityKind, name: `${this.random.pick(NAMES)} ${this.random.pick(NAMES)}` };
  }

  /** A relationship of any type between any two nodes that may have it; one of them is chosen. */
  #add(isChosen: (node: PathNode) => boolean): void {
    const concerns = this.#types.find((type) => type.name === 'CONCERNS');
    const { name, from, to } = concerns && this.random.chance(15) ? concerns : this.random.pick(this.#types);
    const ends = this.#nodes.filter(({ type }) => from.includes(type))
      .flatMap((start) => this.#nodes.filter((end) => to.includes(end.type) && (isChosen(start) || isChosen(end))).map((end) => ({ start: start.id, end: end.id })));
    if (ends.length > 0) this.#relate(name, this.random.pick(ends));
  }

  /** One more between two that have one: of the same type or another, the same way or the other. */
  #addBeside(): void {
    if (this.#relationships.length === 0) return;
    const { type, start, end } = this.random.pick(this.#relationships);
    if (this.random.chance(50)) return this.#relate(type, { start, end });
    const beside = [{ start, end }, { start: end, end: start }].flatMap((ends) => this.#types.filter((one) => this.#fits(one, ends)).map(({ name }) => ({ name, ends })));
    const { name, ends } = this.random.pick(beside);
    this.#relate(name, ends);
  }

  #fits({ from, to }: RelationshipType, { start, end }: { readonly start: string; readonly end: string }): boolean {
    const typeOf = (id: string): string => this.#nodes.find((node) => node.id === id)?.type ?? '';
    return from.includes(typeOf(start)) && to.includes(typeOf(end));
  }

  #relate(type: string, { start, end }: { readonly start: string; readonly end: string }): void {
    const { random } = this;
    // In an order that is not the order of writing.
    const id = `${this.prefix}:r${((this.#relationships.length * 7 + 3) % 101).toString().padStart(3, '0')}`;
    const evidence = random.some(EVIDENCE, 1 + random.below(3));
    this.#relationships.push({ id, type, start, end, evidence, ...this.#dates() });
  }

  #dates(): Pick<PathRelationship, 'from' | 'to'> {
    const { random } = this;
    if (random.chance(40)) return {};
    const [from, to] = [random.pick(DATES), random.pick(DATES)];
    if (random.chance(40)) return { from };
    if (random.chance(30)) return { to };
    return (daysOf(from)?.first ?? '') <= (daysOf(to)?.last ?? '') ? { from, to } : { from: to, to: from };
  }
}
