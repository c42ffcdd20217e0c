/**
 * How a root field is answered, for people: our plan, the statement with its parameters, Neo4j's plan. Input: a compiled root, its
 * parameters, how far to go. Output: plain data for `extensions.explain`. It must not know HTTP.
 */
import type { CompiledRoot } from '../compiler/compile.js';
import { printPlan } from '../compiler/print-plan.js';
import type { Database, ReadOptions } from '../db/database.js';
import type { PlanOperator } from '../db/explain-once.js';

/** `plan`: as Neo4j would run it; `profile`: as it did; `dry-run`: only what would be sent, and nothing is. */
export const EXPLAIN_MODES = ['plan', 'profile', 'dry-run'] as const;
export type ExplainMode = (typeof EXPLAIN_MODES)[number];

export interface ExplainedRoot {
  /** Response name of the root field. */
  readonly field: string;
  /** The compiler's plan, one operator a line. */
  readonly plan: readonly string[];
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Neo4j's operators, the last one first. */
  readonly neo4j?: PlanOperator;
  /** Of a profile: all of them together. */
  readonly dbHits?: number;
}

export async function explainRoot(
  { responseName, plan, text }: CompiledRoot, parameters: Readonly<Record<string, unknown>>, mode: ExplainMode, database: Database, options: ReadOptions,
): Promise<ExplainedRoot> {
  const told = { field: responseName, plan: printPlan(plan).trimEnd().split('\n'), cypher: text, parameters };
  if (mode === 'dry-run') return told;
  const neo4j = await database.explain({ text, params: parameters }, mode, options);
  return { ...told, neo4j, ...(mode === 'profile' && { dbHits: hitsOf(neo4j) }) };
}

function hitsOf({ dbHits = 0, children = [] }: PlanOperator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
