/**
 * How a root field is answered, for people: our plan, the statement with its parameters, Neo4j's plan. Input: a compiled root, its
 * parameters, how far to go. Output: plain data for `extensions.explain`. It must not know HTTP.
 */
import { parametersOfFollowUp } from '../compiler/compile.js';
import type { CompiledRoot } from '../compiler/compile.js';
import type { Column } from '../compiler/plan.js';
import { printPlan } from '../compiler/print-plan.js';
import type { VariableValues } from '../compiler/variables.js';
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
  /** What may be run after it, where it gives what asks for that. */
  readonly followUp?: { readonly plan: readonly string[]; readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> };
  /** Neo4j's operators, the last one first. */
  readonly neo4j?: PlanOperator;
  /** Of a profile: all of them together. */
  readonly dbHits?: number;
}

export async function explainRoot(
  { responseName, plan, text, followUp }: CompiledRoot, parameters: Readonly<Record<string, unknown>>, mode: ExplainMode, database: Database, options: ReadOptions, variables: VariableValues,
): Promise<ExplainedRoot> {
  const after = followUp && { plan: linesOf(followUp.plan), cypher: followUp.text, parameters: { ...parametersOfFollowUp(followUp, variables), rel: parameters['rel'] } };
  const told = { field: responseName, plan: linesOf(plan), cypher: text, parameters, ...(after && { followUp: after }) };
  if (mode === 'dry-run') return told;
  const neo4j = await database.explain({ text, params: parameters }, mode, options);
  return { ...told, neo4j, ...(mode === 'profile' && { dbHits: hitsOf(neo4j) }) };
}

function linesOf(plan: Column): readonly string[] {
  return printPlan(plan).trimEnd().split('\n');
}

function hitsOf({ dbHits = 0, children = [] }: PlanOperator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
