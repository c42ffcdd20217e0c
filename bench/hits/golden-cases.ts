/** The golden cases as statements to run. Input: a catalog. Output: for each case its statements with their parameters. No database is asked. */
import type { Catalog } from '../../src/catalog/catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import type { Statement } from '../../src/db/database.js';
import { goldenNames, readCase } from '../../tests/golden/read-case.js';

export interface GoldenCase {
  /** Such as `page/first-page-by-date`. */
  readonly name: string;
  /** Without the release, which is added by who runs them. */
  readonly statements: readonly Statement[];
}

export function goldenCases(catalog: Catalog): readonly GoldenCase[] {
  return goldenNames().map((name) => {
    const { document, operation, variables } = readCase(name, catalog.schema);
    const { roots } = compile(document, operation, variables, catalog);
    return { name, statements: roots.flatMap((root) => (root.kind === 'statement' ? [{ text: root.text, params: parametersOf(root, variables) }] : [])) };
  });
}
