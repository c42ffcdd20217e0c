/**
 * Golden cases: each folder below holds a query (and variables), and what it must become: plan, statement, result.
 *
 * One runner for all. `UPDATE_GOLDEN=1 npm test -- tests/golden` writes what is found, for a person to read before committing; in CI it
 * refuses to. Each statement also goes through EXPLAIN, and each case runs with all rewrite rules off and must answer the same.
 * They are asked of the shipped graph, which grows: a case asks for ids, a month or a list that is complete, so that a new row does not change its result.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validate } from 'graphql';
import { neededParameters } from '../../src/analysis/needed-parameters.js';
import { Projections } from '../../src/analysis/projections.js';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compile, parametersOf, parametersOfFollowUp } from '../../src/compiler/compile.js';
import type { CompiledRoot } from '../../src/compiler/compile.js';
import { joinParts } from '../../src/compiler/parts.js';
import type { Streamed } from '../../src/compiler/paths/shape-paths.js';
import { printPlan } from '../../src/compiler/print-plan.js';
import type { RewriteRule } from '../../src/compiler/rewrite/rewrite-plan.js';
import { REWRITE_RULES } from '../../src/compiler/rewrite/rules.js';
import { shapeRoot } from '../../src/compiler/shape-row.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';
import { goldenNames, goldenPath, readCase } from './read-case.js';

const catalog = loadCatalog();

let graph: TestGraph;
let projections: Projections;
beforeAll(async () => {
  graph = await openGraph();
  projections = new Projections(catalog, graph.database);
});
afterAll(async () => {
  await projections.close();
  await graph.close();
});

describe.each(goldenNames())('%s', (name) => {
  const { document, operation, variables } = readCase(name, catalog.schema);

  test('is valid GraphQL', () => {
    expect(validate(catalog.schema, document)).toEqual([]);
  });

  test('has the plan, the statement and the result that were agreed', async () => {
    const roots = compiled(REWRITE_RULES);
    const statements = roots.flatMap((root) => [root, ...(root.followUp ? [root.followUp] : [])]);
    agree('plan.txt', statements.map(({ plan }) => printPlan(plan)).join('\n'));
    agree('statement.cypher', `${statements.map(({ text }) => text).join('\n\n')}\n`);
    agree('result.json', `${JSON.stringify(await results(roots), undefined, 2)}\n`);
  });

  test('has statements that Neo4j plans', async () => {
    for (const root of compiled(REWRITE_RULES)) {
      await expect(graph.database.read({ text: `EXPLAIN ${root.text}`, params: { ...parametersOf(root, variables), rel: 1 } }, { timeoutMs: 10_000 })).resolves.toEqual([]);
      if (root.followUp) await expect(graph.database.read({ text: `EXPLAIN ${root.followUp.text}`, params: { ...parametersOfFollowUp(root.followUp, variables), rel: 1 } }, { timeoutMs: 10_000 })).resolves.toEqual([]);
    }
  });

  test('answers the same with all rewrite rules off', async () => {
    expect(await results(compiled([]))).toEqual(await results(compiled(REWRITE_RULES)));
  });

  function compiled(rules: readonly RewriteRule[]): readonly CompiledRoot[] {
    return compile(document, operation, variables, catalog, rules).roots.filter((root) => root.kind === 'statement');
  }

  async function results(roots: readonly CompiledRoot[]): Promise<Record<string, unknown>> {
    const [rel, id] = await graph.database.read({ text: 'MATCH (current:Current) MATCH (release:Release {rel: current.rel}) RETURN current.rel, release.id', params: {} }, { timeoutMs: 10_000 });
    const answers: Record<string, unknown> = {};
    for (const root of roots) {
      const params = { ...parametersOf(root, variables), rel, ...(await projected(root, { rel: Number(rel), id: String(id) })) };
      const record = await graph.database.read({ text: root.text, params }, { timeoutMs: 10_000 });
      const read = root.enough ? await withFollowUp(streamed(record), root, rel) : joinParts(root.lists, record);
      const { value, errors } = shapeRoot(root.shape, read, variables);
      expect(errors).toEqual([]);
      answers[root.responseName] = JSON.parse(JSON.stringify(value));
    }
    return answers;
  }

  async function projected({ projection: need }: CompiledRoot, release: { readonly rel: number; readonly id: string }): Promise<Readonly<Record<string, unknown>>> {
    if (!need) return {};
    return neededParameters(need, await projections.use(need.kind, release, { signal: undefined, timeoutMs: 30_000 }), variables);
  }

  /** A stream has a value in each of its records, after the release and the flip. */
  function streamed(record: readonly unknown[]): Streamed {
    return { values: record.filter((_, position) => position % 3 === 2), isTimedOut: false };
  }

  async function withFollowUp(first: Streamed, { followUp }: CompiledRoot, rel: unknown): Promise<Streamed> {
    if (!followUp?.isWanted(first, variables)) return first;
    return { ...first, followUp: streamed(await graph.database.read({ text: followUp.text, params: { ...parametersOfFollowUp(followUp, variables), rel } }, { timeoutMs: 10_000 })) };
  }

  function agree(file: string, found: string): void {
    const path = goldenPath(name, file);
    if (process.env.UPDATE_GOLDEN === '1') {
      if (process.env.CI !== undefined) throw new Error('UPDATE_GOLDEN is refused in CI: a golden case is agreed on by a person');
      writeFileSync(path, found);
    }
    expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing: write it with UPDATE_GOLDEN=1, and read it`);
  }
});
