/**
 * One value of a seed as the field it stands in wants it: text, number, boolean, date or enum value, or a list of them.
 *
 * Input: a node of the seed tree and a property field of the catalog. Output: the value as stored, or undefined and a fault that
 * names the field, the value and the fix. It knows nothing of entities, relationships or Neo4j.
 */
import type { EnumType, PropertyField } from '../catalog/catalog.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import type { Stored } from './dataset.js';
import type { FaultCollector, Place } from './faults.js';
import type { SeedNode, SeedScalar } from './seed-tree.js';
import { didYouMean } from './similar.js';
import { textProblem } from './text-problem.js';

/** Whose value is read, for messages, and where its faults go. */
export interface ValueContext {
  readonly file: string;
  /** `agreement:pct`, or `SIGNED office:CN -> agreement:pct`. */
  readonly subject: string;
  readonly faults: FaultCollector;
}

type Single = string | number | bigint | boolean;
/** A value, or why it is none, to follow the value in a message. */
type Reading = { readonly value: Single } | { readonly problem: string };

/** Reads what stands at a field. Undefined where it has a fault. */
export function readField(node: SeedNode, field: PropertyField, context: ValueContext): Stored | undefined {
  return field.isList ? readList(node, field, context) : readSingle(node, field, field.name, context);
}

/** Reads text that is no property of the catalog, such as the id of a source. */
export function readText(node: SeedNode, name: string, context: ValueContext, longest?: number): string | undefined {
  const scalar = scalarOf(node, name, context);
  if (scalar === undefined) return undefined;
  const reading = readString(scalar, longest);
  if ('value' in reading) return reading.value;
  fault(context, scalar, `${name}: ${show(scalar.text)} ${reading.problem}`);
  return undefined;
}

export function placeOf(node: { readonly line: number }, context: ValueContext): Place {
  return { file: context.file, line: node.line };
}

function readList(node: SeedNode, field: PropertyField, context: ValueContext): readonly Single[] | undefined {
  if (node.kind !== 'list') {
    const example = node.kind === 'scalar' ? `: write [${node.text}]` : '';
    fault(context, node, `${field.name}: takes a list${example}`);
    return undefined;
  }
  const values: Single[] = [];
  for (const [index, item] of node.items.entries()) {
    const value = readSingle(item, field, `${field.name}[${String(index)}]`, context);
    if (value === undefined) continue;
    if (values.includes(value)) fault(context, item, `${field.name}: ${show(String(value))} stands in the list twice; keep one`);
    values.push(value);
  }
  return values;
}

function readSingle(node: SeedNode, field: PropertyField, name: string, context: ValueContext): Single | undefined {
  const scalar = scalarOf(node, name, context);
  if (scalar === undefined) return undefined;
  const reading = readScalar(scalar, field);
  if ('value' in reading) return reading.value;
  fault(context, scalar, `${name}: ${show(scalar.text)} ${reading.problem}`);
  return undefined;
}

function scalarOf(node: SeedNode, name: string, context: ValueContext): SeedScalar | undefined {
  if (node.kind !== 'scalar') {
    fault(context, node, `${name}: takes one value, not a ${node.kind}`);
    return undefined;
  }
  if (node.isPlain && /^(|~|null|Null|NULL)$/.test(node.text)) {
    fault(context, node, `${name}: has no value; leave the key out where it is not known`);
    return undefined;
  }
  return node;
}

function readScalar(scalar: SeedScalar, field: PropertyField): Reading {
  switch (field.scalar) {
    case 'ID':
    case 'String':
      return readString(scalar);
    case 'Int':
      return readInt(scalar);
    case 'Float':
      return readFloat(scalar);
    case 'Boolean':
      return readBoolean(scalar);
    case 'PartialDate':
      return readDate(scalar.text);
    case 'Enum':
      invariant(field.enumType, `the catalog's field ${field.name} is an enum without its type`);
      return readEnum(scalar.text, field.enumType);
  }
}

/** A number without quotes is taken as it is written: `004` stays "004". */
function readString(scalar: SeedScalar, longest?: number): { readonly value: string } | { readonly problem: string } {
  if (scalar.isPlain && /^(true|false)$/i.test(scalar.text)) return { problem: 'is a boolean and the field takes text; put it in quotes if it is text' };
  const problem = textProblem(scalar.text, longest);
  return problem === undefined ? { value: scalar.text } : { problem };
}

function readInt(scalar: SeedScalar): Reading {
  if (!/^[-+]?\d+$/.test(scalar.text)) return { problem: 'is not a whole number; write digits only, such as 12' };
  if (!scalar.isPlain) return { problem: 'is text and the field takes a whole number; remove the quotes' };
  const value = BigInt(scalar.text.replace('+', ''));
  if (value > 2_147_483_647n || value < -2_147_483_648n) return { problem: 'does not fit 32 bits, which GraphQL gives an Int' };
  return { value };
}

function readFloat(scalar: SeedScalar): Reading {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(scalar.text)) return { problem: 'is not a number; write digits and a decimal point, such as 1234.5' };
  if (!scalar.isPlain) return { problem: 'is text and the field takes a number; remove the quotes' };
  const value = Number(scalar.text);
  return Number.isFinite(value) ? { value } : { problem: 'is too large for a number' };
}

function readBoolean(scalar: SeedScalar): Reading {
  if (!scalar.isPlain || !/^(true|false)$/.test(scalar.text)) return { problem: 'is not a boolean; write true or false, without quotes' };
  return { value: scalar.text === 'true' };
}

function readDate(text: string): Reading {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return { problem: 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, only as much as is known' };
  const [year = '', month, day = ''] = text.split('-');
  if (year === '0000') return { problem: 'is not a date: there is no year 0000' };
  if (dayRange(text)) return { value: text };
  const days = dayRange(`${year}-${String(month)}`);
  if (!days) return { problem: `is not a date: there is no month ${String(month)}` };
  return { problem: `is not a date: ${year}-${String(month)} has no day ${day}, its last is ${days.max.slice(-2)}` };
}

function readEnum(text: string, type: EnumType): Reading {
  const position = type.values.indexOf(text);
  if (position !== -1) return { value: type.isOrdinal ? BigInt(position) : text };
  const hint = didYouMean(text, type.values) || `; it has ${type.values.join(', ')}`;
  return { problem: `is no value of ${type.name}${hint}` };
}

function fault(context: ValueContext, node: { readonly line: number }, message: string): void {
  context.faults.add(placeOf(node, context), `${context.subject}: ${message}`);
}

/** The value got, short enough for a message, with its control characters made visible. */
export function show(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
