/**
 * The facts of the two articles and the questions that find them. Input: the YAML files beside this one. Output: which sentence
 * states each fact, which facts are left out and why, and the cases: a question, the query that asks it, its answer, and the facts
 * that the answer shows. With UPDATE_FACTS=1 answers are written as they are given, to be read before they are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';

/** A sentence of an article. */
export interface Passage {
  readonly source: string;
  readonly locator: string;
}

export interface FactCase {
  readonly question: string;
  readonly facts: readonly string[];
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
}

export interface CaseFile {
  readonly name: string;
  readonly cases: readonly FactCase[];
}

const FILES = ['xinhua-2018', 'cnipa-2024-cooperation', 'cnipa-2024-trade', 'cnipa-2024-protection'];

/** Where each fact stands, by its id. */
export function readFactIds(): ReadonlyMap<string, Passage> {
  const sources = read('fact-ids') as Record<string, Record<string, string>>;
  return new Map(Object.entries(sources).flatMap(([source, facts]) => Object.entries(facts).map(([id, locator]) => [id, { source, locator }])));
}

/** The reason why a fact is not in the graph, by its id. */
export function readLeftOut(): ReadonlyMap<string, string> {
  return new Map(Object.entries(read('left-out') as Record<string, string[]>).flatMap(([reason, ids]) => ids.map((id) => [id, reason])));
}

export function readCaseFiles(): readonly CaseFile[] {
  return FILES.map((name) => ({ name, cases: (read(name) as FactCase[] | null) ?? [] }));
}

export function writeAnswer(file: string, index: number, answer: unknown): void {
  const document = parseDocument(readFileSync(pathOf(file), 'utf8'));
  document.setIn([index, 'answer'], answer);
  writeFileSync(pathOf(file), document.toString({ lineWidth: 0 }));
}

function read(name: string): unknown {
  return parse(readFileSync(pathOf(name), 'utf8'));
}

function pathOf(name: string): string {
  return join(import.meta.dirname, `${name}.yaml`);
}

/** Every sentence that the evidence in an answer points to, wherever in it: evidence asked with `locator` and `source { id }`. */
export function citedIn(answer: unknown): readonly Passage[] {
  if (Array.isArray(answer)) return answer.flatMap(citedIn);
  if (typeof answer !== 'object' || answer === null) return [];
  const inner = Object.values(answer).flatMap(citedIn);
  const { locator, source } = answer as { readonly locator?: unknown; readonly source?: { readonly id?: unknown } | null };
  return typeof locator === 'string' && typeof source?.id === 'string' ? [{ source: source.id, locator }, ...inner] : inner;
}
