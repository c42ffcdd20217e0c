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
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import type { CompiledRoot } from '../../src/compiler/compile.js';
import { joinParts } from '../../src/compiler/parts.js';
import { printPlan } from '../../src/compiler/print-plan.js';
import type { RewriteRule } from '../../src/compiler/rewrite/rewrite-plan.js';
import { REWRITE_RULES } from '../../src/compiler/rewrite/rules.js';
import { shapeRoot } from '../../src/compiler/shape-row.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';
import { goldenNames, goldenPath, readCase } from './read-case.js';

const catalog = loadCatalog();

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

describe.each(goldenNames())('%s', (name) => {
  const { document, operation, variables } = readCase(name, catalog.schema);

  test('is valid GraphQL', () => {
    expect(validate(catalog.schema, document)).toEqual([]);
  });

  test('has the plan, the statement and the result that were agreed', async () => {
    const roots = compiled(REWRITE_RULES);
    agree('plan.txt', roots.map(({ plan }) => printPlan(plan)).join('\n'));
    agree('statement.cypher', `${roots.map(({ text }) => text).join('\n\n')}\n`);
    agree('result.json', `${JSON.stringify(await results(roots), undefined, 2)}\n`);
  });

  test('has statements that Neo4j plans', async () => {
    for (const root of compiled(REWRITE_RULES)) {
      await expect(graph.database.read({ text: `EXPLAIN ${root.text}`, params: { ...parametersOf(root, variables), rel: 1 } }, { timeoutMs: 10_000 })).resolves.toEqual([]);
    }
  });

  test('answers the same with all rewrite rules off', async () => {
    expect(await results(compiled([]))).toEqual(await results(compiled(REWRITE_RULES)));
  });

  function compiled(rules: readonly RewriteRule[]): readonly CompiledRoot[] {
    return compile(document, operation, variables, catalog, rules).roots.filter((root) => root.kind === 'statement');
  }

  async function results(roots: readonly CompiledRoot[]): Promise<Record<string, unknown>> {
    const [rel] = await graph.database.read({ text: 'MATCH (current:Current) RETURN current.rel', params: {} }, { timeoutMs: 10_000 });
    const answers: Record<string, unknown> = {};
    for (const root of roots) {
      const record = await graph.database.read({ text: root.text, params: { ...parametersOf(root, variables), rel } }, { timeoutMs: 10_000 });
      // A stream has a value in each of its records, after the release and the flip.
      const read = root.enough ? { values: record.filter((_, position) => position % 3 === 2), isTimedOut: false } : joinParts(root.lists, record);
      const { value, errors } = shapeRoot(root.shape, read, variables);
      expect(errors).toEqual([]);
      answers[root.responseName] = JSON.parse(JSON.stringify(value));
    }
    return answers;
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
