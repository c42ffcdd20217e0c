/**
 * How long compiling takes: of an operation never seen, first in the process and later, and of one that is in the cache.
 *
 * Input: a catalog. Output: milliseconds. No database is asked.
 */
import { getOperationAST, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Catalog } from '../../src/catalog/catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import { invariant } from '../../src/errors.js';
import { median } from './statistics.js';

export interface CompileTimes {
  readonly unseenFirstMs: number;
  readonly unseenMs: number;
  readonly seenMs: number;
}

const UNSEEN_RUNS = 300;
const SEEN_RUNS = 3_000;

/** Five levels of connections, with an interface on the way. */
const DEEP = (alias: string): string => `query Deep($st3: String!, $first: Int) {
  ${alias}: office(st3: $st3) {
    name
    agreements(first: $first) { totalCount edges { role node {
      name status signedOn
      signatories(first: 10) { edges { role evidence { claim locator source { title } } node {
        id name ... on Office { scope }
        conferences(first: 5) { nodes {
          title
          attendees(first: 5, orderBy: [{ name: ASC }]) { nodes {
            name
            ... on Office { country { name treaties(first: 3, where: { status: { eq: IN_FORCE } }) { nodes { title adoptedOn } } } }
          } }
        } }
      } } }
    } } }
  }
}`;

export function compileTimes(catalog: Catalog): CompileTimes {
  const variables = { st3: 'CN', first: 10 };
  const timeUnseen = (index: number): number => {
    const { document, operation } = parsed(DEEP(`office${index}`));
    const start = performance.now();
    compile(document, operation, variables, catalog);
    return performance.now() - start;
  };
  const unseenFirstMs = timeUnseen(0);
  const unseen = Array.from({ length: UNSEEN_RUNS }, (_, index) => timeUnseen(index + 1));

  const { document, operation } = parsed(DEEP('office'));
  const compiled = compile(document, operation, variables, catalog);
  const seen = Array.from({ length: SEEN_RUNS }, (_, index) => {
    const others = { st3: `X${index}`, first: (index % 100) + 1 };
    const start = performance.now();
    invariant(compiled.fits(others), 'other values have the same shape');
    for (const root of compiled.roots) if (root.kind === 'statement') parametersOf(root, others);
    return performance.now() - start;
  });
  return { unseenFirstMs, unseenMs: median(unseen.slice(UNSEEN_RUNS / 2)), seenMs: median(seen.slice(SEEN_RUNS / 2)) };
}

function parsed(text: string): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const document = parse(text);
  const operation = getOperationAST(document);
  invariant(operation, 'the document holds one operation');
  return { document, operation };
}
