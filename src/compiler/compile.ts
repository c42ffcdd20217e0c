/**
 * Compiles an operation: the list of phases, from collected fields to statements and shapes.
 *
 * Input: a validated operation, its coerced variables, the catalog. Output: for each root field one statement, with the slots of its
 * parameters, the plan it came from and the shape of its answer; and a test whether other variables fit the same statements.
 * Pure: it knows no driver, clock or server. Errors of the client (a page size, a cursor) are GraphErrors.
 *
 *     { office(st3: "CN") { name } }
 *       -> MATCH (current:Current { key: 'current' })
 *          RETURN current.rel, current.flip, head(COLLECT {
 *            MATCH (n0:Office) WHERE (n0.rel = $rel AND n0.st3 = $param1) RETURN [n0.name] LIMIT 1 })
 */
import { Kind } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { KNOWN_AT } from '../catalog/catalog.js';
import type { Catalog } from '../catalog/catalog.js';
import { bindRoot } from './bind.js';
import type { BindContext } from './bind.js';
import { inputsOf } from './bound.js';
import type { BoundRoot } from './bound.js';
import { collectRootFields } from './collect.js';
import { costOf } from './cost.js';
import type { CostFunction } from './cost.js';
import { lower } from './lower/lower.js';
import { planRoot } from './plan-operation.js';
import type { PlannedRoot } from './plan-operation.js';
import { enoughOfNoPath } from './paths/shape-no-path.js';
import { enoughOf, isWithoutPath } from './paths/shape-paths.js';
import type { Streamed } from './paths/shape-paths.js';
import type { ListPath } from './parts.js';
import type { Column } from './plan.js';
import type { ProjectionNeed } from './projection-need.js';
import { rewritePlan } from './rewrite/rewrite-plan.js';
import type { RewriteRule } from './rewrite/rewrite-plan.js';
import { REWRITE_RULES } from './rewrite/rules.js';
import type { RootShape } from './shape.js';
import { Assumptions } from './variables.js';
import type { Slot, VariableValues } from './variables.js';

/** One root field: one statement. */
export interface CompiledRoot {
  readonly kind: 'statement';
  readonly responseName: string;
  /** Cypher. Equal for all operations of the same shape. */
  readonly text: string;
  /** What each parameter but the release holds. */
  readonly slots: ReadonlyMap<string, Slot>;
  readonly plan: Column;
  /** The lists of the value that come in parts. */
  readonly lists: readonly ListPath[];
  readonly shape: RootShape;
  /** Of a statement whose records stream: for each request, when enough of them were read. */
  readonly enough: ((variables: VariableValues) => (value: unknown) => boolean) | undefined;
  /** What it computes on, if not on the database itself. */
  readonly projection: ProjectionNeed | undefined;
  /** What is run after it, at the same release and in what is left of the time, where it gave what asks for that. */
  readonly followUp: FollowUp | undefined;
  /** Throw where an argument is out of range that no parameter comes of. */
  readonly checks: readonly Slot[];
  /** What it may cost, for given variables at a release. */
  readonly cost: CostFunction;
  /** The date at whose end the release was current that is to answer; undefined: the one that is current now. */
  readonly knownAt: Slot | undefined;
}

/** A statement whose records stream, run after another. */
export interface FollowUp {
  readonly text: string;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly plan: Column;
  readonly enough: (variables: VariableValues) => (value: unknown) => boolean;
  /** Whether what the first statement gave asks for it. */
  readonly isWanted: (first: Streamed, variables: VariableValues) => boolean;
}

/** A root field about the schema itself (`__schema`, `__type`, `__typename`): answered without the database. */
export interface MetaRoot {
  readonly kind: 'meta';
  readonly responseName: string;
  readonly nodes: readonly FieldNode[];
}

export interface CompiledOperation {
  /** In the order of the response. */
  readonly roots: readonly (CompiledRoot | MetaRoot)[];
  /** Whether a request with these variables has the same shape, so that these statements answer it too. */
  readonly fits: (variables: VariableValues) => boolean;
}

export function compile(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
  catalog: Catalog,
  rules: readonly RewriteRule[] = REWRITE_RULES,
): CompiledOperation {
  const assumptions = new Assumptions(variables);
  const context: BindContext = { catalog, schema: catalog.schema, fragments: fragmentsOf(document), assumptions };
  const roots = [...collectRootFields(context, operation)].map(([responseName, nodes]): CompiledRoot | MetaRoot => {
    if (nodes[0].name.value.startsWith('__')) return { kind: 'meta', responseName, nodes };
    const bound = bindRoot(context, responseName, nodes);
    const planned = planRoot(bound, catalog, assumptions);
    const plan = rewritePlan(planned.column, rules);
    return Object.freeze({ kind: 'statement', responseName, ...lower(plan), plan, shape: planned.shape, enough: planned.shape.kind === 'paths' ? enoughOf(planned.shape.paths) : undefined, projection: planned.projection, followUp: followUpOf(planned, rules), checks: planned.checks, cost: costOf(bound), knownAt: knownAtOf(bound) });
  });
  return Object.freeze({ roots: Object.freeze(roots), fits: assumptions.test() });
}

function followUpOf({ shape, followUp }: PlannedRoot, rules: readonly RewriteRule[]): FollowUp | undefined {
  if (!followUp || shape.kind !== 'paths' || !shape.paths.noPath) return undefined;
  const plan = rewritePlan(followUp, rules);
  const { text, slots } = lower(plan);
  return { text, slots, plan, enough: enoughOfNoPath(shape.paths.noPath), isWanted: isWithoutPath(shape.paths) };
}

/**
 * The parameters of a root's statement for one request; the release is added by who runs it.
 * @throws GraphQLError with the place of the field whose page size, cursor or ids cannot be used
 */
export function parametersOf(root: CompiledRoot, variables: VariableValues): Record<string, unknown> {
  for (const check of root.checks) check(variables);
  return filled(root.slots, variables);
}

/** The same for what is run after it, whose arguments were found to be right by then. */
export function parametersOfFollowUp({ slots }: FollowUp, variables: VariableValues): Record<string, unknown> {
  return filled(slots, variables);
}

function filled(slots: ReadonlyMap<string, Slot>, variables: VariableValues): Record<string, unknown> {
  return Object.fromEntries([...slots].map(([name, slot]) => [name, slot(variables)]));
}

function knownAtOf(bound: BoundRoot): Slot | undefined {
  const input = inputsOf(bound).get(KNOWN_AT);
  return input?.kind === 'leaf' ? input.slot : undefined;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
