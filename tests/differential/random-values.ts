/**
 * Values for arguments: as literals, as variables, and as literals with variables in them.
 *
 * Input: random choices, and values that the release has. Output: their text, and on the way the definitions of the variables and a value for
 * each in every set. A set leaves out, or gives null for, what may be left out or null.
 */
import { astFromValue, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, print } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import type { KnownValues } from './known-values.js';
import type { SeededRandom } from './seeded-random.js';

const VARIABLE_SETS = 2;
/** Of filters in filters. */
const MAXIMUM_DEPTH = 4;
/** Sorts of conditions that would be met too seldom, because few types have them, or that lead on to others. */
const RARE_OR_TELLING: ReadonlySet<string> = new Set(['relation', 'list', 'FloatFilter', 'IntFilter', 'BooleanFilter']);

/** Makes a value anew: for each set of variables, another one. */
export type Make = () => unknown;

export class RandomValues {
  readonly definitions: string[] = [];
  readonly sets: readonly Record<string, unknown>[] = Array.from({ length: VARIABLE_SETS }, () => ({}));
  #named = 0;

  constructor(private readonly random: SeededRandom, private readonly known: KnownValues) {}

  /** A value as a literal, a variable, or a literal with variables in it. */
  value(type: GraphQLInputType, value: unknown, make: Make, mayBeNull: boolean): string {
    if (this.random.chance(25)) {
      const isRequired = isNonNullType(type) || !mayBeNull;
      const name = isRequired && !isNonNullType(type) ? `${String(type)}!` : String(type);
      const withDefault = this.random.chance(25) ? this.#literal(getNullableType(type), make()) : undefined;
      return this.variable(name, make, withDefault, !isRequired);
    }
    const nullable = getNullableType(type);
    if (Array.isArray(value) && isListType(nullable) && this.random.chance(50)) {
      const items = value.map((item: unknown) => this.value(nullable.ofType, item, () => item, false));
      return items.length === 1 && this.random.chance(20) ? items.join('') : `[${items.join(', ')}]`;
    }
    if (isInputObjectType(nullable) && typeof value === 'object' && value !== null && this.random.chance(70)) {
      const fields = Object.entries<unknown>({ ...value }).map(([name, inner]): string => {
        const field = nullable.getFields()[name];
        if (!field) throw new Error(`${nullable.name} has no ${name}`);
        const again: Make = nullable.isOneOf || nullable.name.endsWith('Order') ? () => inner : () => this.#input(field.type, name);
        return `${name}: ${this.value(field.type, inner, again, !nullable.isOneOf)}`;
      });
      return `{ ${fields.join(', ')} }`;
    }
    return this.#literal(type, value);
  }

  #literal(type: GraphQLInputType, value: unknown): string {
    const node = astFromValue(value, type);
    if (!node) throw new Error(`${JSON.stringify(value)} is no ${String(type)}`);
    return print(node);
  }

  /** Declares a variable and gives it a value in each set; one that may be null is sometimes null or not given. */
  variable(type: string, make: Make, withDefault: string | undefined, mayBeNull: boolean): string {
    const name = this.random.chance(5) ? `${this.random.pick(['constructor', 'toString', '__proto__'])}${this.next()}` : `v${this.next()}`;
    this.definitions.push(`$${name}: ${type}${withDefault === undefined ? '' : ` = ${withDefault}`}`);
    for (const set of this.sets) {
      const isAbsent = (mayBeNull || withDefault !== undefined) && this.random.chance(25);
      if (!isAbsent) set[name] = mayBeNull && this.random.chance(15) ? null : make();
    }
    return `$${name}`;
  }

  /** A value of an input type; `property` is what it is about, `depth` how many filters it stands in. */
  #input(type: GraphQLInputType, property: string, depth = 0): unknown {
    if (!isNonNullType(type) && this.random.chance(8)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) return Array.from({ length: this.random.chance(10) ? 0 : 1 + this.random.below(3) }, () => this.#input(nullable.ofType, property, depth));
    return isInputObjectType(nullable) ? this.inputObject(nullable, property, depth) : this.#leaf(nullable, property);
  }

  /** Some fields of an input object: of a filter on a value one or both operators, of everything else one or two fields. */
  inputObject(type: GraphQLInputType, property: string, depth = 0): Readonly<Record<string, unknown>> {
    const nullable = getNullableType(type);
    if (!isInputObjectType(nullable)) throw new Error(`${String(type)} is no input object`);
    const isFilter = isOnValues(nullable);
    const all = Object.values(nullable.getFields()).filter(({ name }) => !isFilter || name !== 'caseInsensitive' || this.known.isAlways('text', property));
    const isRelation = nullable.getFields()['some'] !== undefined;
    const open = isFilter || isRelation || depth === 0 || this.random.chance(40) ? all : shallow(all, depth);
    const fields = isFilter || isRelation ? this.random.some(open, this.random.chance(85) ? 1 : 2) : this.#ofAllSorts(open, 1 + this.random.below(2));
    const usable = depth >= MAXIMUM_DEPTH ? shallow(fields, depth) : fields;
    return Object.fromEntries(usable.map((field) => [field.name, this.#input(field.type, isFilter ? property : field.name, depth + (isFilter ? 0 : 1))]));
  }

  /** Some conditions, each sort of them as often as another: most are on texts and relations, few on numbers, lists and the relationship. */
  #ofAllSorts(fields: readonly GraphQLInputField[], count: number): readonly GraphQLInputField[] {
    // A relation that leads nowhere in this release tells little.
    const telling = fields.filter((field) => {
      const sort = sortOf(field);
      if (sort === 'list') return this.known.isAlways('list', field.name);
      return !['relation', 'the one'].includes(sort) || this.known.leadsAnywhere(field.name) || this.random.chance(5);
    });
    const sorts = [...new Set(telling.map(sortOf))];
    const weighted = sorts.flatMap((sort) => (RARE_OR_TELLING.has(sort) ? [sort, sort, sort] : [sort]));
    const chosen = new Set(this.random.some(weighted, count).map((sort) => this.random.pick(telling.filter((field) => sortOf(field) === sort))));
    return fields.filter((field) => chosen.has(field));
  }

  #leaf(type: GraphQLInputType, property: string): unknown {
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    const stored = this.known.ofProperty(property);
    const found = stored.length > 0 && this.random.chance(85) ? this.random.pick(stored) : undefined;
    const value = isValueOf(String(type), found) ? found : this.#anything(String(type));
    if (String(type) === 'PartialDate') return String(value).slice(0, this.random.pick([4, 7, 10]));
    // Parts of texts, for conditions on parts: never half a character.
    return String(type) === 'String' && this.random.chance(30) ? [...String(value)].slice(this.random.below(3), 1 + this.random.below(6)).join('') : value;
  }

  #anything(type: string): unknown {
    switch (type) {
      case 'Int':
        return this.random.pick([0, 1, 2, 5]);
      case 'Float':
        return 1.5;
      case 'Boolean':
        return this.random.chance(50);
      case 'PartialDate':
        return this.random.pick(['2018', '2017-05', '2016-02-29']);
      default:
        return this.random.pick(['', 'en', 'office:0', 'no such']);
    }
  }

  /** A number that no other name of the operation has. */
  next(): number {
    this.#named += 1;
    return this.#named;
  }
}

/** Whether an input object is a condition on values: its fields are operators. */
function isOnValues(type: GraphQLInputObjectType): boolean {
  const fields = type.getFields();
  return fields['eq'] !== undefined || fields['includes'] !== undefined;
}

/** What a condition of a `where` is about: texts, dates, relations, the relationship itself … */
function sortOf({ name, type }: GraphQLInputField): string {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name;
  if (!isOnValues(named)) return ['AND', 'OR', 'NOT', 'edge', 'evidence'].includes(name) ? name : named.getFields()['some'] ? 'relation' : 'the one';
  if (named.getFields()['includes']) return 'list';
  const operand = getNamedType(named.getFields()['eq']?.type);
  return isEnumType(operand) && !named.getFields()['gt'] ? 'enum' : named.name;
}

/** Fields that lead no further: conditions on values. */
function shallow(fields: readonly GraphQLInputField[], depth: number): readonly GraphQLInputField[] {
  const found = fields.filter(({ type }) => {
    const named = getNamedType(type);
    return !isInputObjectType(named) || isOnValues(named);
  });
  return found.length > 0 || depth >= MAXIMUM_DEPTH ? found : fields;
}

function isValueOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'PartialDate':
      return typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?$/.test(value);
    default:
      return typeof value === 'string';
  }
}
