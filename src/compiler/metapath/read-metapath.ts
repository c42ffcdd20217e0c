/**
 * Reads a typed path expression against the schema: which types it names, which fields, whether its values fit, whether there can be such a path.
 *
 * Input: its text, the catalog. Output: a structure of names of the catalog, and beside it the values, which only ever become parameters. What
 * the schema does not have is a BadUserInputError that says where it stands and what is near. Pure.
 *
 *     Office -SIGNED-> Agreement{agreementKind: PPH}
 *       -> { start: Office, parts: [{ steps: [{ hop: SIGNED OUT, node: Agreement, agreementKind eq value 0 }] }] }, ["PPH"]
 */
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { ENTITY, RELATIONSHIP } from '../../catalog/catalog.js';
import type { Catalog, Field, GeneralField, PropertyField } from '../../catalog/catalog.js';
import { dayRange } from '../../catalog/partial-date.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import { mistake, parseMetapath } from './parse-metapath.js';
import type { ParsedNames, ParsedStep, ParsedValue, Token } from './parse-metapath.js';

/** What has to hold of a field: the operator of its filter, and which of the values. */
export interface MetaCondition {
  readonly field: string;
  readonly operator: 'eq' | 'in' | 'includes' | 'includesAny';
  readonly value: number;
}

export interface MetaNode {
  /** GraphQL name of what surely has the fields: the type, if it is one. */
  readonly target: string;
  /** GraphQL names of the types of entity. */
  readonly types: readonly string[];
  readonly conditions: readonly MetaCondition[];
}

export interface MetaStep {
  readonly hop: {
    /** Types in Neo4j. */
    readonly types: readonly string[];
    readonly direction: 'OUT' | 'IN' | 'BOTH';
    readonly conditions: readonly MetaCondition[];
    readonly at: number;
  };
  readonly node: MetaNode;
}

export interface MetaStructure {
  readonly start: MetaNode;
  /** All steps there are, each once. */
  readonly steps: readonly MetaStep[];
  /** Each way to repeat them, as the numbers of its steps: the shortest first. */
  readonly ways: readonly (readonly number[])[];
}

export interface ReadMetapath {
  readonly structure: MetaStructure;
  readonly values: readonly unknown[];
}

const MOST_HOPS = 8;
const MOST_WAYS = 16;

export function readMetapath(text: string, catalog: Catalog, around: GeneralField): ReadMetapath {
  return new Reader(catalog, around).read(text);
}

class Reader {
  readonly #values: unknown[] = [];

  constructor(private readonly catalog: Catalog, private readonly around: GeneralField) {}

  read(text: string): ReadMetapath {
    const { start: first, parts } = parseMetapath(text);
    const start = this.#node(first);
    const steps: MetaStep[] = [];
    let ways: readonly (readonly number[])[] = [[]];
    for (const part of parts) {
      const numbers = part.steps.map((step) => steps.push(this.#step(step)) - 1);
      const repeated = Array.from({ length: part.max - part.min + 1 }, (_, more) => Array.from({ length: part.min + more }, () => numbers).flat());
      ways = ways.flatMap((way) => repeated.map((tail) => [...way, ...tail]));
    }
    const chosen = [...new Map(ways.filter((way) => way.length > 0).map((way) => [way.join(' '), way])).values()].sort((a, b) => a.length - b.length);
    this.#checkWays(chosen, text);
    for (const way of chosen) this.#checkEnds(start, way.flatMap((number) => steps[number] ?? []));
    return { structure: { start, steps, ways: chosen }, values: this.#values };
  }

  #checkWays(ways: readonly (readonly number[])[], text: string): void {
    const longest = ways.at(-1)?.length ?? 0;
    if (longest > MOST_HOPS) throw new OperationTooComplexError(`expression ${JSON.stringify(text)} has paths of up to ${longest} hops, and may have ${MOST_HOPS}: write fewer, or repeat less often`, { argument: 'expression', limit: MOST_HOPS, actual: longest });
    if (ways.length > MOST_WAYS) throw new OperationTooComplexError(`expression ${JSON.stringify(text)} can be repeated in ${ways.length} ways, and may be in ${MOST_WAYS}: ask in several parts`, { argument: 'expression', limit: MOST_WAYS, actual: ways.length });
  }

  // --- names -----------------------------------------------------------------------------------------------------------------------

  #step({ hop, node }: ParsedStep): MetaStep {
    const all = this.around.relationship.types;
    const types = hop.names.map((token) => {
      if (!all.includes(token.text)) throw mistake(token, 'there is no type of relationship of this name', near(token, all));
      return token.text;
    });
    const [only, another] = types;
    const relationship = only !== undefined && another === undefined ? this.catalog.relationships.get(only) : this.around.relationship;
    const what = only !== undefined && another === undefined ? only : `${RELATIONSHIP}, of several types`;
    const conditions = this.#conditions(hop, what, relationship?.fields ?? new Map());
    return { hop: { types: types.length > 0 ? types : all, direction: hop.direction, conditions, at: hop.at }, node: this.#node(node) };
  }

  #node(parsed: ParsedNames): MetaNode {
    const entities = this.#membersOf(ENTITY);
    const types = parsed.names.map((token) => {
      const members = this.#membersOf(token.text);
      if (members.length > 0 && members.every((name) => entities.includes(name))) return { name: token.text, members };
      const known = [...this.catalog.nodes.keys(), ...this.catalog.abstracts.keys()].filter((name) => this.#membersOf(name).every((member) => entities.includes(member)));
      throw mistake(token, 'there is no type of entity of this name', near(token, known));
    });
    const [only, another] = types;
    const target = only && !another ? only.name : ENTITY;
    const fields = (this.catalog.nodes.get(target) ?? this.catalog.abstracts.get(target))?.fields;
    invariant(fields, `the catalog has ${target}`);
    return { target, types: only ? [...new Set(types.flatMap(({ members }) => members))] : entities, conditions: this.#conditions(parsed, another ? `what ${types.map(({ name }) => name).join(' and ')} have in common` : target, fields) };
  }

  #membersOf(name: string): readonly string[] {
    return this.catalog.nodes.has(name) ? [name] : (this.catalog.abstracts.get(name)?.members.map((member) => member.name) ?? []);
  }

  // --- conditions ------------------------------------------------------------------------------------------------------------------

  #conditions({ conditions }: ParsedNames, owner: string, fields: ReadonlyMap<string, Field>): readonly MetaCondition[] {
    return conditions.map(({ field: token, value }) => {
      const field = fields.get(token.text);
      if (field?.kind === 'property') return this.#condition(field, value);
      const known = [...fields.values()].flatMap((one) => (one.kind === 'property' ? [one.name] : []));
      throw mistake(token, `${owner} has no ${field ? 'value' : 'field'} of this name`, near(token, known));
    });
  }

  #condition(field: PropertyField, value: ParsedValue): MetaCondition {
    const items = value.items.map((token) => valueOf(token, field));
    const operator = field.isList ? (value.isList ? 'includesAny' : 'includes') : value.isList ? 'in' : 'eq';
    return { field: field.name, operator, value: this.#values.push(value.isList ? items : items[0]) - 1 };
  }

  // --- the schema ------------------------------------------------------------------------------------------------------------------

  /** That each hop can lead from what stands before it to what stands after it. */
  #checkEnds(start: MetaNode, steps: readonly MetaStep[]): void {
    steps.forEach(({ hop, node }, index) => {
      const before = steps[index - 1]?.node ?? start;
      const fits = hop.types.some((type) => {
        const { from = [], to = [] } = this.catalog.relationships.get(type) ?? {};
        const leads = (one: MetaNode, other: MetaNode): boolean => one.types.some((name) => from.includes(name)) && other.types.some((name) => to.includes(name));
        return (hop.direction !== 'IN' && leads(before, node)) || (hop.direction !== 'OUT' && leads(node, before));
      });
      if (fits) return;
      const [type, another] = hop.types;
      const { from = [], to = [] } = this.catalog.relationships.get(type ?? '') ?? {};
      const names = (node_: MetaNode): string => (node_.target === ENTITY && node_.types.length < this.#membersOf(ENTITY).length ? node_.types.join('|') : node_.target);
      const [one, other] = hop.direction === 'IN' ? [node, before] : [before, node];
      const is = another === undefined ? `${type ?? ''} leads from ${from.join(', ')} to ${to.join(', ')}` : `none of ${hop.types.join(', ')} does`;
      throw new BadUserInputError(`expression, character ${hop.at}: no hop leads from ${names(one)} to ${names(other)} here; ${is}`, { argument: 'expression', at: hop.at });
    });
  }
}

function near({ text }: Token, known: readonly string[]): string {
  return didYouMean(suggestionList(text, known)).trimStart().replace(/^Did/, '; did');
}

/** The value of a word, a text or a number, as a variable would bring it. */
function valueOf(token: Token, { scalar, enumType, name }: PropertyField): unknown {
  const { kind, text } = token;
  const expected = (what: string): BadUserInputError => mistake(token, `${name} takes ${what}`);
  switch (scalar) {
    case 'Enum':
      invariant(enumType, `${name} is an enum`);
      if (kind === 'name' && enumType.values.includes(text)) return text;
      if (kind === 'string' && enumType.values.includes(unquoted(token))) throw expected('names of values without quotes');
      throw mistake(token, `${name} takes a value of ${enumType.name}`, near(token, enumType.values));
    case 'Boolean':
      if (kind === 'name' && (text === 'true' || text === 'false')) return text === 'true';
      throw expected('true or false');
    case 'Int':
      if (kind === 'number' && Number.isInteger(Number(text))) return Number(text);
      throw expected('a whole number');
    case 'Float':
      if (kind === 'number') return Number(text);
      throw expected('a number');
    case 'PartialDate': {
      const date = kind === 'string' ? unquoted(token) : text;
      if (dayRange(date)) return date;
      throw expected('a date of the calendar in double quotes, such as "2018-04"');
    }
    case 'ID':
    case 'String':
      if (kind === 'string') return unquoted(token);
      throw expected('a text in double quotes');
  }
}

function unquoted({ text }: Token): string {
  return text.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
