/**
 * Random path expressions that the schema allows, as structure and as text.
 *
 * Input: random choices, a catalog. Output: an expression. The text is made from the structure here; how the compiler reads it is not used.
 */
import type { Catalog, RelationshipType } from '../../src/catalog/catalog.js';
import type { SeededRandom } from '../differential/seeded-random.js';

export interface ExpressedNode {
  /** Names of types; none: any. */
  readonly types: readonly string[];
  readonly name?: string | undefined;
}

export interface ExpressedStep {
  /** Types in Neo4j; none: any. */
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly confidence?: string | undefined;
  readonly node: ExpressedNode;
}

export interface Expressed {
  readonly start: ExpressedNode;
  readonly parts: readonly { readonly steps: readonly ExpressedStep[]; readonly min: number; readonly max: number }[];
}

const TYPES = ['Office', 'Agreement', 'Country', 'Organization', 'Conference'];
const NAMES = ['Alpha Alpha', 'Beta Alpha', 'Gamma Beta'];
const MOST_HOPS = 6;

/** Undefined where the choices lead to what has no hop, or to too many. */
export function randomExpression(random: SeededRandom, catalog: Catalog): Expressed | undefined {
  const declared = [...catalog.relationships.values()].filter(({ typeName }) => typeName !== undefined);
  const start = nodeOf(random, [random.pick(TYPES)]);
  const parts: Expressed['parts'][number][] = [];
  let at = start;
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const steps: ExpressedStep[] = [];
    for (let more = random.chance(30) ? 2 : 1; more > 0; more -= 1) {
      const step = stepFrom(random, declared, at);
      if (!step) return undefined;
      steps.push(step);
      at = step.node;
    }
    const min = random.below(3);
    parts.push(random.chance(40) ? { steps, min, max: Math.max(1, min + random.below(2)) } : { steps, min: 1, max: 1 });
  }
  return parts.reduce((sum, { steps, max }) => sum + steps.length * max, 0) <= MOST_HOPS ? { start, parts } : undefined;
}

function stepFrom(random: SeededRandom, declared: readonly RelationshipType[], { types }: ExpressedNode): ExpressedStep | undefined {
  const isHere = (ends: readonly string[]): boolean => types.length === 0 || ends.some((end) => types.includes(end));
  if (random.chance(10)) return { types: [], direction: 'BOTH', node: nodeOf(random, random.chance(50) ? [] : ['Office']) };
  const direction = random.pick(['OUT', 'IN', 'BOTH'] as const);
  const fitting = declared.filter(({ from, to }) => (direction !== 'IN' && isHere(from)) || (direction !== 'OUT' && isHere(to)));
  if (fitting.length === 0) return undefined;
  const relationship = random.pick([...fitting, ...fitting.filter(({ name }) => name === 'SIGNED' || name === 'PARTY_TO')]);
  const others = random.chance(25) ? [random.pick(declared).name] : [];
  const ends = direction === 'IN' ? relationship.from : direction === 'OUT' ? relationship.to : isHere(relationship.from) ? relationship.to : relationship.from;
  const known = ends.filter((end) => TYPES.includes(end));
  const confidence = random.chance(15) ? random.pick(['OFFICIAL', 'REPORTED']) : undefined;
  return { types: [...new Set([relationship.name, ...others])], direction, confidence, node: nodeOf(random, random.chance(20) ? [] : random.some(known.length > 0 ? known : ends, 1 + random.below(2))) };
}

function nodeOf(random: SeededRandom, types: readonly string[]): ExpressedNode {
  return { types, ...(random.chance(10) && { name: random.pick(NAMES) }) };
}

export function textOf({ start, parts }: Expressed): string {
  const part = ({ steps, min, max }: Expressed['parts'][number], index: number): string => {
    const text = steps.map(stepText).join(' ');
    return min === 1 && max === 1 && index % 2 === 0 ? text : `(${text}){${min === max ? min : `${min},${max}`}}`;
  };
  return [nodeText(start), ...parts.map(part)].join(' ');
}

function nodeText({ types, name }: ExpressedNode): string {
  return `${types.length === 0 ? '*' : types.join('|')}${name === undefined ? '' : `{name: ${JSON.stringify(name)}}`}`;
}

function stepText({ types, direction, confidence, node }: ExpressedStep): string {
  const names = `${types.length === 0 ? '*' : types.join(' | ')}${confidence === undefined ? '' : `{ confidence: ${confidence} }`}`;
  return `${direction === 'IN' ? '<-' : '-'}${names}${direction === 'OUT' ? '->' : '-'} ${nodeText(node)}`;
}
