/**
 * Random operations over the whole schema: fragments, aliases, merging, directives, arguments and variables in every place.
 *
 * Input: random choices, and values that the release has. Output: the text of a valid operation and some sets of variables for it. What
 * clients do wrong (a page size of 0, `first` with `last`, no key) is left out: that is refused before anything runs. So are orders by
 * what the release holds in broken form.
 */
import {
  GraphQLNonNull, GraphQLString, doTypesOverlap, getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, parse, validate,
} from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Listing, OrderInput } from './naive-page.js';
import { cursorFor } from './naive-page.js';
import type { KnownValues, Order } from './known-values.js';
import { RandomValues } from './random-values.js';
import type { Make } from './random-values.js';
import type { SeededRandom } from './seeded-random.js';
import type { Variables } from './two-sides.js';

export interface RandomOperation {
  readonly document: string;
  readonly variableSets: readonly Variables[];
}

/** Of selection sets: a connection takes two, itself and its nodes or edges. */
const MAXIMUM_DEPTH = 8;
/** Fields with something below them or not: a few large operations, many small ones, because Neo4j plans a large one for seconds. */
const FIELD_BUDGETS = [3, 4, 5, 5, 6, 8, 10, 18];
const BORN_WITH = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', 'prototype', 'isPrototypeOf', 'toJSON', 'then', 'length'];

/** Two fragments on unlike types may clash (a `String!` here, a `String` there): then another is made. */
export function randomOperation(random: SeededRandom, known: KnownValues): RandomOperation {
  for (;;) {
    const operation = new OperationWriter(random, known).operation();
    if (validate(known.catalog.schema, parse(operation.document)).length === 0) return operation;
  }
}

interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  readonly text: string;
  readonly depth: number;
}

const SEARCHES_FOR_PATHS = ['paths', 'distance', 'pathExists', 'distances', 'bridges', 'distanceOverTime', 'reachable', 'commonGround', 'metapath'];
/** Compared with their definitions in tests/property. */
const ANALYSES = ['centrality', 'communities'];

class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragment[] = [];
  readonly #values: RandomValues;
  readonly #bornWith: string[] = [...BORN_WITH];
  readonly #bareWithArguments = new Set<string>();
  #budget: number;

  constructor(private readonly random: SeededRandom, private readonly known: KnownValues) {
    this.#schema = known.catalog.schema;
    this.#values = new RandomValues(random, known);
    this.#budget = random.pick(FIELD_BUDGETS);
  }

  operation(): RandomOperation {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('the schema has a query type');
    const selection = this.#selectionSet(query, 0);
    const variables = this.#values.definitions.length > 0 ? `(${this.#values.definitions.join(', ')})` : '';
    const fragments = this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
    const document = [`query${this.random.chance(50) ? ' Random' : ''}${variables} ${selection}`, ...fragments].join('\n');
    return { document, variableSets: variables === '' ? [{}] : this.#values.sets };
  }

  // --- selections ----------------------------------------------------------------------------------------------------------

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const isRoot = type === this.#schema.getQueryType();
    const count = isRoot ? this.random.below(2) : this.random.below(4);
    // At least one field: a selection of nothing but its type's name tells little.
    const selections = [this.#field(type, depth), ...Array.from({ length: count }, () => this.#selection(type, depth))];
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const dice = this.random.below(100);
    if (dice < 7) return `${this.#alias(6)}__typename${this.#directives()}`;
    if (dice < 18) return this.#inlineFragment(type, depth);
    if (dice < 27) return this.#spread(type, depth);
    return this.#field(type, depth);
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.random.chance(15) ? type : this.#condition(type);
    const on = condition === type && this.random.chance(50) ? '' : ` on ${condition.name}`;
    return `...${on}${this.#directives()} ${this.#selectionSet(condition, depth === 0 ? 0 : depth + 0.5)}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const fitting = this.#fragments.filter((fragment) => doTypesOverlap(this.#schema, fragment.on, type) && fragment.depth + depth <= MAXIMUM_DEPTH);
    if (fitting.length > 0 && this.random.chance(50)) return `...${this.random.pick(fitting).name}${this.#directives()}`;
    const on = this.#condition(type);
    const text = this.#selectionSet(on, depth === 0 ? 0 : depth + 0.5);
    const name = `F${this.#values.next()}`;
    this.#fragments.push({ name, on, text, depth: MAXIMUM_DEPTH - depth });
    return `...${name}${this.#directives()}`;
  }

  /** A type that a fragment may stand on here. */
  #condition(type: GraphQLCompositeType): GraphQLCompositeType {
    return this.random.pick(this.known.overlapping(type));
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const isLeaf = (field: GraphQLField<unknown, unknown>): boolean => !isCompositeType(getNamedType(field.type));
    const mayDescend = depth < MAXIMUM_DEPTH && this.#budget > 0;
    // Paths have a comparison of their own, with an enumerator (tests/property).
    const usable = fields.filter((field) => !SEARCHES_FOR_PATHS.includes(field.name) && !ANALYSES.includes(field.name) && (isLeaf(field) || mayDescend));
    const [leaves, composites] = [usable.filter(isLeaf), usable.filter((field) => !isLeaf(field) && this.#mayHaveAny(type, field))];
    if (usable.length === 0) return '__typename';
    const isRoot = type === this.#schema.getQueryType();
    if (isRoot && this.random.chance(4)) return this.#introspection();
    const search = isRoot && mayDescend ? fields.find(({ name }) => name === 'search') : undefined;
    if (search && this.random.chance(6)) return this.#fieldText(type, search, depth);
    // Half of the roots find single nodes: among them is what is broken.
    const roots = isRoot && this.random.chance(50) ? composites.filter(({ args }) => !args.some(({ name }) => name === 'first')) : [];
    const field = roots.length > 0 ? this.random.pick(roots) : this.random.pick(composites.length > 0 && (leaves.length === 0 || this.random.chance(65)) ? composites : usable);
    this.#budget -= 1;
    return this.#fieldText(type, field, depth);
  }

  /** Most connections of the schema lead nowhere in a small release: they are followed now and then. */
  #mayHaveAny(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): boolean {
    // The naive side knows one release only.
    if (field.name === 'releases') return false;
    if (field.name === 'pageInfo') return this.random.chance(50);
    return this.known.leadsSomewhere(type.name, field.name) || this.random.chance(5);
  }

  #fieldText(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const isWhole = named.name === 'Aggregate' && this.random.chance(25);
    const given = this.#arguments(type, field, depth, isWhole);
    const mustRename = given !== '' && this.#bareWithArguments.has(field.name);
    if (given !== '') this.#bareWithArguments.add(field.name);
    const head = `${this.#alias(mustRename ? 100 : 15)}${field.name}${given}`;
    if (!isCompositeType(named)) return `${head}${this.#directives()}`;
    const selection = (): string => (isWhole ? this.#measures() : this.#selectionSet(named, depth + 1));
    const text = `${head}${this.#directives()} ${selection()}`;
    // The same field once more, with another selection: both are merged.
    return this.random.chance(10) ? `${text} ${head}${this.#directives()} ${selection()}` : text;
  }

  /** What an aggregate without groups may be asked. */
  #measures(): string {
    const measures = this.random.some(['count', 'countDistinct', 'min', 'max', 'avg', 'sum', '__typename'], 3);
    return `{ ${measures.map((name) => `${this.#alias(15)}${name}${this.#directives()}`).join(' ')} }`;
  }

  #introspection(): string {
    const name = this.#values.value(new GraphQLNonNull(GraphQLString), 'Office', () => this.random.pick(['Entity', 'Outcome', 'SortDirection', 'none']), false);
    return `${this.#alias(100)}__type(name: ${name}) { name ${this.#alias(50)}kind __typename }`;
  }

  #alias(percent: number): string {
    if (!this.random.chance(percent)) return '';
    const name = this.random.chance(25) ? this.#bornWith.splice(this.random.below(this.#bornWith.length), 1)[0] : undefined;
    return `${name ?? `a${this.#values.next()}`}: `;
  }

  #directives(): string {
    if (!this.random.chance(7)) return '';
    const boolean = (): string => {
      if (this.random.chance(40)) return String(this.random.chance(50));
      return this.#values.variable('Boolean!', () => this.random.chance(50), this.random.chance(30) ? 'true' : undefined, false);
    };
    const names = this.random.pick([['skip'], ['include'], ['include'], ['skip', 'include']]);
    return names.map((name) => ` @${name}(if: ${boolean()})`).join('');
  }

  // --- arguments -----------------------------------------------------------------------------------------------------------

  #arguments(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number, isWhole: boolean): string {
    if (field.args.length === 0) return '';
    if (field.name === 'whyNot') return `(id: ${this.#values.value(field.args[0]?.type ?? GraphQLString, this.random.pick(this.known.keys('Entity', 'id')), () => this.random.pick(this.known.keys('Entity', 'id')), false)})`;
    if (field.name === 'subgraph') return `(${[...this.#ids(field.args), ...this.#narrowing(field.args), ...this.#subgraph(field.args)].join(', ')})`;
    const listing = this.#listing(type, field);
    if (field.name === 'timeline' && listing) return `(${[...this.#ids(field.args), ...this.#page(listing, field.args, depth)].join(', ')})`;
    if (field.name === 'degree') {
      const narrowing = this.#narrowing(field.args);
      return narrowing.length > 0 ? `(${narrowing.join(', ')})` : '';
    }
    if (field.name === 'search' || field.name === 'entity') return `(${this.#ofOwned(field).join(', ')})`;
    const written = listing ? this.#page(listing, field.args, depth) : field.name.endsWith('Aggregate') ? this.#aggregate(type, field, isWhole) : this.#keys(field);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  /** What a connection lists; undefined for other fields. */
  #listing(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): Listing | undefined {
    const connection = getNamedType(field.type);
    const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
    if (!nodes || !connection.name.endsWith('Connection')) return undefined;
    const { catalog } = this.known;
    const owner = catalog.nodes.get(type.name) ?? catalog.abstracts.get(type.name);
    const own = owner?.fields.get(field.name);
    return { graph: this.known.naive, asOf: undefined, target: getNamedType(nodes.type).name, relationship: own?.kind === 'connection' ? own.relationship : undefined };
  }

  #page(listing: Listing, definitions: readonly GraphQLArgument[], depth: number): readonly string[] {
    const typeOf = (name: string): GraphQLInputType => {
      const definition = definitions.find((argument) => argument.name === name);
      if (!definition) throw new Error(`a connection takes ${name}`);
      return definition.type;
    };
    const written = this.#narrowing(definitions);
    const add = (name: string, make: Make, mayBeNull: boolean): void => {
      written.push(`${name}: ${this.#values.value(typeOf(name), make(), make, mayBeNull)}`);
    };
    const isBackward = this.random.chance(30);
    const [size, cursor] = isBackward ? ['last', 'before'] : ['first', 'after'];
    const sizes = [[1, 2, 3, 5, 10, 60], [1, 2, 7, 40], [1, 2, 5], [1, 2, 4]][Math.floor(depth)] ?? [1, 2];
    // Without a size, a page has 50: too many far below.
    const mayBeOpen = depth <= 1 && !isBackward;
    if (!mayBeOpen || this.random.chance(85)) add(size, () => this.random.pick(sizes), mayBeOpen);
    if (this.random.chance(8)) written.push(isBackward ? 'first: null' : 'before: null');
    if (this.random.chance(40)) add('where', () => this.#values.inputObject(typeOf('where'), ''), true);
    if (definitions.some(({ name }) => name === 'asOf') && this.random.chance(30)) add('asOf', this.#time, true);

    const orders = this.known.orders(listing);
    const candidates = this.known.candidates(listing);
    const hasCursor = candidates.length > 0 && this.random.chance(35);
    const hasOrder = orders.length > 0 && this.random.chance(hasCursor ? 75 : 50);
    if (hasCursor) {
      // A cursor is good for one order only: all sets have it.
      const orderBy = hasOrder ? this.#orderBy(orders) : [];
      if (hasOrder) written.push(`orderBy: ${this.#values.value(typeOf('orderBy'), orderBy, () => orderBy, false)}`);
      add(cursor, () => cursorFor(listing, orderBy, this.random.pick(candidates)), true);
    } else if (hasOrder) {
      add('orderBy', () => this.#orderBy(orders), true);
    }
    return written;
  }

  #ids(definitions: readonly GraphQLArgument[]): readonly string[] {
    const type = definitions.find(({ name }) => name === 'ids')?.type ?? GraphQLString;
    const make: Make = () => Array.from({ length: this.random.below(4) }, () => this.random.pick([...this.known.keys('Entity', 'id'), 'none']));
    return [`ids: ${this.#values.value(type, make(), make, false)}`];
  }

  #subgraph(definitions: readonly GraphQLArgument[]): readonly string[] {
    const typeOf = (name: string): GraphQLInputType => definitions.find((argument) => argument.name === name)?.type ?? GraphQLString;
    const written = [`first: ${this.random.pick([1, 2, 5, 12])}`];
    if (this.random.chance(60)) written.push(`depth: ${this.random.below(4)}`);
    if (this.random.chance(30)) {
      const make: Make = () => this.#values.inputObject(typeOf('where'), '');
      written.push(`where: ${this.#values.value(typeOf('where'), make(), make, true)}`);
    }
    if (this.random.chance(20)) written.push(`asOf: ${this.#values.value(typeOf('asOf'), this.#time(), this.#time, true)}`);
    return written;
  }

  /** What relationships of all types are narrowed to, where the field takes it. */
  #narrowing(definitions: readonly GraphQLArgument[]): string[] {
    const ofAgreements = definitions.some(({ name, type }) => name === 'kinds' && getNamedType(type).name === 'AgreementKind');
    const makes: Readonly<Record<string, Make>> = {
      types: () => Array.from({ length: this.random.below(4) }, () => this.random.pick(['SIGNED', 'CONCERNS', 'PARTY_TO', 'OFFICE_OF', 'COMPETENT_FOR', 'ATTENDED', 'PART_OF'])),
      direction: () => this.random.pick(['OUT', 'IN']),
      kinds: () => Array.from({ length: this.random.below(3) }, () => this.random.pick(ofAgreements ? ['PPH', 'MOU', 'TREATY', 'COOPERATION_AGREEMENT'] : ['OFFICE', 'COUNTRY', 'AGREEMENT', 'OBSERVATION'])),
    };
    return Object.entries(makes).flatMap(([name, make]) => {
      const definition = definitions.find((argument) => argument.name === name);
      return definition && this.random.chance(35) ? [`${name}: ${this.#values.value(definition.type, make(), make, true)}`] : [];
    });
  }

  #orderBy(orders: readonly Order[]): readonly OrderInput[] {
    return Array.from({ length: this.random.below(3) + (this.random.chance(80) ? 1 : 0) }, () => this.random.pick(orders)(this.random.pick(['ASC', 'DESC'] as const)));
  }

  /** Keys of sound values and of the one neighbour; always some but for the whole, because groups are refused without. */
  #aggregate(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, isWhole: boolean): readonly string[] {
    const { catalog } = this.known;
    const list = (catalog.nodes.get(type.name) ?? catalog.abstracts.get(type.name))?.fields.get(field.name);
    const root = catalog.roots.get(field.name);
    const of = list?.kind === 'aggregate' ? list.of : undefined;
    const target = of?.target ?? root?.target;
    if (target === undefined) throw new Error(`${field.name} computes over nothing`);
    const keys = this.known.keyNames({ graph: this.known.naive, asOf: undefined, target, relationship: of?.relationship });
    const typeOf = (name: string): GraphQLInputType => {
      const definition = field.args.find((argument) => argument.name === name);
      if (!definition) throw new Error(`an aggregate takes ${name}`);
      return definition.type;
    };
    const written = this.#narrowing(field.args);
    const add = (name: string, make: Make, mayBeNull: boolean): void => {
      written.push(`${name}: ${this.#values.value(typeOf(name), make(), make, mayBeNull)}`);
    };
    if (!isWhole) add('groupBy', () => (this.random.chance(60) ? [this.random.pick(keys)] : [...new Set([this.random.pick(keys), this.random.pick(keys)])]), false);
    if (this.random.chance(50)) add('of', () => this.random.pick(keys), true);
    if (this.random.chance(50)) add('first', () => this.random.pick([1, 2, 5, 100]), true);
    if (this.random.chance(40)) add('orderBy', () => this.random.pick(['COUNT_DESC', 'COUNT_ASC', 'KEY_ASC', 'KEY_DESC']), true);
    if (this.random.chance(30)) add('where', () => this.#values.inputObject(typeOf('where'), ''), true);
    if (field.args.some(({ name }) => name === 'asOf') && this.random.chance(30)) add('asOf', this.#time, true);
    return written;
  }

  /** Arguments of `search` and of `entity`: what names and identifiers have, and of words their beginnings, or all but a letter. */
  #ofOwned(field: GraphQLField<unknown, unknown>): readonly string[] {
    const written: string[] = [];
    const add = (name: string, make: Make, mayBeNull = false): void => {
      const definition = field.args.find((argument) => argument.name === name);
      if (!definition) throw new Error(`${field.name} takes ${name}`);
      written.push(`${name}: ${this.#values.value(definition.type, make(), make, mayBeNull)}`);
    };
    const known = (property: string): string => String(this.random.pick([...this.known.ofProperty(property), 'none']));
    if (field.name === 'entity') {
      add('scheme', () => known('scheme'));
      add('value', () => known('value'));
      return written;
    }
    const cursors = this.random.chance(30) ? this.known.searchCursors(this.#searched(known('words')).slice(0, 300)) : undefined;
    if (cursors) {
      // A cursor is good for one text only: all sets have it.
      add('text', () => cursors.text);
      add('after', () => this.random.pick(cursors.all), true);
    } else {
      add('text', () => this.#searched(known('words')).slice(0, 300));
    }
    if (this.random.chance(40)) add('kinds', () => [this.random.pick(['OFFICE', 'COUNTRY', 'AGREEMENT', 'ORGANIZATION'])], true);
    if (this.random.chance(30)) add('where', () => this.#values.inputObject(field.args.find(({ name }) => name === 'where')?.type ?? GraphQLString, ''), true);
    if (this.random.chance(40)) add('fuzzy', () => this.random.chance(50));
    if (this.random.chance(70)) add('first', () => this.random.pick([1, 2, 5, 100]), true);
    if (this.random.chance(15)) add('asOf', this.#time, true);
    return written;
  }

  #searched(words: string): string {
    const some = words.split(' ').filter(() => this.random.chance(60)).map((word) => {
      const at = this.random.below(word.length + 1);
      return this.random.pick([word, word.toUpperCase(), word.slice(0, at), word.slice(0, at) + word.slice(at + 1), `${word.slice(0, at)}x${word.slice(at)}`]);
    });
    return this.random.pick([words, some.join(' '), some.join('-'), some.slice(0, 1).join('')]);
  }

  readonly #time: Make = () => this.random.pick(['2017', '2018-05', '2018-05-17', '2020', '1999-12-31', '2024']);

  /** Arguments of node, nodes, __type and of fields that find one by a key. */
  #keys(field: GraphQLField<unknown, unknown>): readonly string[] {
    const owner = this.known.catalog.roots.get(field.name)?.target ?? 'Entity';
    const asOf = field.args.find(({ name }) => name === 'asOf');
    const times = [
      ...(this.random.chance(10) ? ['knownAt: null'] : []),
      ...(asOf && this.random.chance(15) ? [`asOf: ${this.#values.value(asOf.type, this.#time(), this.#time, true)}`] : []),
    ];
    const keys = field.args.filter(({ name }) => name !== 'knownAt' && name !== 'asOf');
    if (field.name.startsWith('__')) return [];
    if (keys.length === 0) return times;
    const chosen = this.random.pick(keys);
    const others = keys.filter((argument) => argument !== chosen && this.random.chance(20)).map(({ name }) => `${name}: null`);
    const values = this.known.keys(owner, chosen.name === 'ids' ? 'id' : chosen.name);
    // The nasty fixture calls broken what is broken: a few among many would be met too seldom.
    const broken = values.filter((value) => value.includes('broken'));
    const key = (): string => this.random.pick(broken.length > 0 && this.random.chance(40) ? broken : [...values, 'none']);
    const make: Make = () => (isListType(getNullableType(chosen.type)) ? Array.from({ length: this.random.below(6) }, key) : key());
    return [`${chosen.name}: ${this.#values.value(chosen.type, make(), make, false)}`, ...others, ...times];
  }
}
