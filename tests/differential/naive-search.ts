/**
 * Search in the plainest way: every name of every entity is compared with the text, by the rules that the schema states.
 *
 * Input: the graph in memory and the arguments. Output: the hits in order, as resolvers give them. What it shares with our side is how a text
 * is parted into words; how words are compared, and what is the best, is done anew, without any index.
 */
import { wordText, wordsOf } from '../../src/catalog/name-words.js';
import type { Word } from '../../src/catalog/name-words.js';
import type { OwnedField } from '../../src/catalog/catalog.js';
import type { GraphNode } from './graph-in-memory.js';
import type { NaiveGraph } from './naive-graph.js';
import { compareByCodePoint } from './naive-values.js';
import { nodeHolds } from './naive-where.js';
import type { WhereInput } from './naive-where.js';

/** An object whose fields are resolved already. */
export class Answered {
  constructor(readonly fields: Readonly<Record<string, unknown>>) {}
}

interface Hit {
  readonly node: GraphNode;
  readonly name: GraphNode;
  /** 0 exact, 1 words, 2 beginnings, 3 and 4: one and two letters away. */
  readonly fit: number;
  readonly length: number;
}

const MATCHES = ['EXACT', 'WORDS', 'PREFIX', 'FUZZY', 'FUZZY'];

export function naiveSearch(graph: NaiveGraph, names: OwnedField, given: Readonly<Record<string, unknown>>): Answered {
  const words = wordsOf(String(given['text']));
  const order = `search ${words.map(wordText).join(' ')}`;
  const found = graph.nodes('Entity').filter((node) => isAsked(graph, node, given)).flatMap((node) => bestOf(graph, names, node, words, given['fuzzy'] === true) ?? []).sort(inOrder);
  const start = startOf(given['after'], found);
  const size = typeof given['first'] === 'number' ? given['first'] : 50;
  const hits = found.slice(start.index, start.index + size).map((hit, index) => {
    const rank = start.rank + index + 1;
    const cursor = Buffer.from(JSON.stringify([1, order, hit.fit, hit.length, hit.node.properties['id'], rank])).toString('base64url');
    return new Answered({ rank, cursor, match: MATCHES[hit.fit], matched: hit.name, node: hit.node });
  });
  return new Answered({ hits, hasMore: found.length > start.index + size, truncated: false });
}

function isAsked(graph: NaiveGraph, node: GraphNode, { kinds, where, asOf }: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(kinds) && !kinds.includes(node.properties['kind'])) return false;
  return typeof where !== 'object' || where === null || nodeHolds({ graph, asOf }, 'Entity', { node, relationship: undefined }, where as WhereInput);
}

function startOf(after: unknown, found: readonly Hit[]): { readonly index: number; readonly rank: number } {
  if (typeof after !== 'string') return { index: 0, rank: 0 };
  const [, , fit, length, id, rank] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [number, string, number, number, string, number];
  const index = found.findIndex((hit) => hit.fit > fit || (hit.fit === fit && (hit.length > length || (hit.length === length && compareByCodePoint(String(hit.node.properties['id']), id) > 0))));
  return { index: index === -1 ? found.length : index, rank };
}

function bestOf(graph: NaiveGraph, field: OwnedField, node: GraphNode, words: readonly Word[], isFuzzy: boolean): Hit | undefined {
  const hits = graph.neighbours(node, field, undefined).flatMap(({ node: name }): Hit[] => {
    const fit = fitOf(name.properties['words'], words, isFuzzy);
    return fit === undefined ? [] : [{ node, name, fit, length: [...String(name.properties['text'])].length }];
  });
  // What is missing stands last.
  const key = ({ name }: Hit) => ['text', 'lang', 'kind'].map((one) => (typeof name.properties[one] === 'string' ? name.properties[one] : '\u{10FFFF}'));
  return hits.sort((a, b) => a.fit - b.fit || a.length - b.length || key(a).reduce((order, text, index) => order || compareByCodePoint(text, key(b)[index] ?? ''), 0))[0];
}

function fitOf(stored: unknown, words: readonly Word[], isFuzzy: boolean): number | undefined {
  if (typeof stored !== 'string' || words.length === 0) return undefined;
  if (stored === words.map(wordText).join(' ')) return 0;
  const tokens = stored.split(' ');
  const all = (fits: (word: string, token: string) => boolean) => words.every((word) => (word.isRun ? hasRun(tokens, word.characters) : tokens.some((token) => fits(wordText(word), token))));
  if (all((word, token) => word === token)) return 1;
  if (all((word, token) => token.startsWith(word))) return 2;
  return isFuzzy ? [1, 2].map((edits) => all((word, token) => isNear(word, token, edits)) && edits + 2).find((fit) => fit !== false) : undefined;
}

function hasRun(tokens: readonly string[], run: readonly string[]): boolean {
  return tokens.some((_, start) => run.every((character, index) => tokens[start + index] === character));
}

function isNear(word: string, token: string, edits: number): boolean {
  if (token.startsWith(word)) return true;
  const letters = [...word].length;
  const allowed = Math.min(edits, letters >= 6 ? 2 : letters >= 3 ? 1 : 0);
  return allowed > 0 && distance([...word], [...token]) <= allowed;
}

/** Letters left out, added, different, or swapped with the next. */
function distance(a: readonly string[], b: readonly string[]): number {
  const table = a.concat('').map(() => Array<number>(b.length + 1).fill(0));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = 0; column <= b.length; column += 1) {
      const cells = table[row];
      if (!cells) continue;
      if (row === 0 || column === 0) cells[column] = row + column;
      else {
        const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        const same = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
        cells[column] = Math.min(same, at(row - 1, column) + 1, at(row, column - 1) + 1, isSwapped ? at(row - 2, column - 2) + 1 : Infinity);
      }
    }
  }
  return at(a.length, b.length);
}

function inOrder(a: Hit, b: Hit): number {
  return a.fit - b.fit || a.length - b.length || compareByCodePoint(String(a.node.properties['id']), String(b.node.properties['id']));
}
