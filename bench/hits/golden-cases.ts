/** The golden cases as statements to run. Input: a catalog. Output: for each case its statements with their parameters. No database is asked. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import type { Statement } from '../../src/db/database.js';
import { invariant } from '../../src/errors.js';

const DIRECTORY = join(import.meta.dirname, '../../tests/golden');

export interface GoldenCase {
  /** Such as `page/first-page-by-date`. */
  readonly name: string;
  /** Without the release, which is added by who runs them. */
  readonly statements: readonly Statement[];
}

export function goldenCases(catalog: Catalog): readonly GoldenCase[] {
  return readdirSync(DIRECTORY, { withFileTypes: true })
    .filter((area) => area.isDirectory())
    .flatMap((area) => readdirSync(join(DIRECTORY, area.name)).map((name) => `${area.name}/${name}`))
    .sort()
    .map((name) => ({ name, statements: statementsOf(join(DIRECTORY, name), catalog) }));
}

/** What a procedure does on a projection is counted in no hits. */
function statementsOf(directory: string, catalog: Catalog): readonly Statement[] {
  const document = parse(readFileSync(join(directory, 'query.graphql'), 'utf8'));
  const operation = getOperationAST(document);
  invariant(operation, `${directory} holds one operation`);
  const path = join(directory, 'variables.json');
  const given = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  const { coerced, errors } = getVariableValues(catalog.schema, operation.variableDefinitions ?? [], given);
  if (errors) throw new AggregateError(errors, `The variables in ${path} are not valid: ${errors.map(({ message }) => message).join('; ')}`);
  return compile(document, operation, coerced, catalog).roots.flatMap((root) => (root.kind === 'statement' && !root.projection ? [{ text: root.text, params: parametersOf(root, coerced) }] : []));
}
